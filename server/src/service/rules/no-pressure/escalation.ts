import { escalationPhrases } from '../../phrases/no-pressure/escalation.ts';
import { pressureRule } from './pressureRule.ts';

export const escalation = pressureRule({
  code: 'escalation',
  severity: 'warning',
  priority: 3,
  finds: 'going over the reader’s head, or to the public',
  why: 'A threat to go elsewhere ends the reader’s goodwill. If someone else can help, ask who that is.',
  message: '"{words}" puts the reader under threat. Ask whom you may turn to instead.',
  phrases: escalationPhrases,
  losesNames: true,
  replaces: 'sentence',
  rewrites: [
    'I would be glad of any news when you have it.',
    'If someone else is better placed to answer, please let me know whom I may ask.',
    'I would be glad to hear from you whenever you are ready.',
  ],
  examples: [
    {
      bad: 'If I hear nothing, I will have to write to your manager.',
      good: 'If HR is the better place to ask, please let me know.',
    },
  ],
});
