import { deadlineDemandPhrases } from '../../phrases/no-pressure/deadline-demand.ts';
import { findDemandsInTime } from './demandsInTime.ts';
import { pressureRule } from './pressureRule.ts';

export const deadlineDemand = pressureRule({
  code: 'deadline-demand',
  severity: 'warning',
  finds: 'a date by which the reader is asked to answer or decide',
  why: 'A date set from outside corners the reader. Say what the date means for you, and leave theirs to them.',
  message:
    '"{words}" sets the reader a deadline. Mention the date as yours, and leave the timing to them.',
  phrases: deadlineDemandPhrases,
  find: findDemandsInTime,
  rewrites: [
    'If you happen to have news {by}, I would be glad to hear it.',
    'News {by} would help me plan, and later is fine too.',
    'If there happens to be news {by}, please let me know; if not, I will gladly wait.',
    'I would be glad to hear from you whenever you are ready.',
    'Please take whatever time you need.',
  ],
  examples: [
    {
      bad: 'Please let me know your decision by Friday.',
      good: 'If you happen to have news by Friday, I would be glad to hear it.',
    },
    { bad: 'I need an answer before 1 October.', good: 'I will send the report before 1 October.' },
  ],
});
