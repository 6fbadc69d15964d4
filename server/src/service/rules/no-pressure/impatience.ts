import { impatiencePhrases } from '../../phrases/no-pressure/impatience.ts';
import { pressureRule } from './pressureRule.ts';

export const impatience = pressureRule({
  code: 'impatience',
  severity: 'warning',
  finds: 'complaints about the wait',
  why: 'The wait is rarely the reader’s choice. A complaint about it asks them to apologise before they can answer.',
  message:
    '"{words}" reads as a complaint about the wait. Ask for news and leave the time to them.',
  phrases: impatiencePhrases,
  replaces: 'sentence',
  rewrites: [
    'I would be glad of any news when you have it.',
    'Do you know yet roughly when there might be news?',
    'If you need anything from me in the meantime, I will gladly send it.',
  ],
  examples: [
    {
      bad: 'I am still waiting for your answer.',
      good: 'I am still thinking about your question on handovers.',
    },
    { bad: 'What is the holdup?', good: 'Do you know yet roughly when there might be news?' },
  ],
});
