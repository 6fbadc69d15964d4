import { guiltPhrases } from '../../phrases/no-pressure/guilt.ts';
import { findCosts } from './costs.ts';
import { pressureRule } from './pressureRule.ts';

export const guilt = pressureRule({
  code: 'guilt',
  severity: 'warning',
  finds: 'what it has cost or would cost the writer, held out to move the reader',
  why: 'The reader must choose by the work. A cost or a need they cannot weigh only makes the message hard to answer.',
  message: '"{words}" makes the reader answer for your situation. Say what draws you to the work.',
  phrases: guiltPhrases,
  find: findCosts,
  replaces: 'sentence',
  rewrites: [
    'I remain interested in the role.',
    'I would be glad to hear from you when you are ready.',
    'Thank you for considering me.',
    'I remain interested in working with {name}.',
  ],
  examples: [
    {
      bad: 'My family depends on your decision.',
      good: 'My family ran a bakery, which is where I learned about early shifts.',
    },
    {
      bad: 'After all the time I put in, the least you can do is reply.',
      good: 'I enjoyed the time I put into the exercise.',
    },
  ],
});
