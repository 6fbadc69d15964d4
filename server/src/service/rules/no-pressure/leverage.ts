import { leveragePhrases } from '../../phrases/no-pressure/leverage.ts';
import { findLevers } from './levers.ts';
import { pressureRule } from './pressureRule.ts';

export const leverage = pressureRule({
  code: 'leverage',
  severity: 'warning',
  priority: 1,
  finds: 'other offers or demand used as a lever',
  why: 'Another offer told plainly, with its date, helps the reader. Used as a lever it reads as a threat.',
  message:
    '"{words}" uses other interest as a lever. Tell the plain fact, and leave the reader free.',
  phrases: leveragePhrases,
  find: findLevers,
  rewrites: [
    'and I do not expect that to change your timetable.',
    'and I leave your timetable to you.',
    'and I remain interested in {name}.',
    '^I also have another offer to answer {limit}; please take the time you need.',
    '^In the interest of openness, I also have an offer of {amount}; please take the time you need.',
    '^In the interest of openness, I am also speaking with others; please take the time you need.',
    '^I am also speaking with others, and I remain interested in {name}.',
    '^I remain interested, and I am happy to talk about pay when the time comes.',
  ],
  examples: [
    {
      bad: 'The museum has offered more money; can you match it?',
      good: 'In the interest of openness, I have another offer with a deadline of 2 October; please don’t let that hurry you.',
    },
  ],
});
