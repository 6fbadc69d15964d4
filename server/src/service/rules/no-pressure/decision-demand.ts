import { decisionDemandPhrases } from '../../phrases/no-pressure/decision-demand.ts';
import { findDecisionsAsked } from './decisionsAsked.ts';
import { pressureRule } from './pressureRule.ts';

export const decisionDemand = pressureRule({
  code: 'decision-demand',
  severity: 'warning',
  finds: 'a demand for the decision itself',
  why: 'Readers share a decision when there is one. Asking for it outright puts them on the spot.',
  message: '"{words}" asks for the decision outright. Leave the moment to the reader.',
  phrases: decisionDemandPhrases,
  find: findDecisionsAsked,
  replaces: 'sentence',
  rewrites: [
    'I would be glad to hear your decision whenever you are ready.',
    'When you know more, I would be glad to hear it.',
    'If anything is still open on my side, I will gladly answer.',
    'If there happens to be a decision {by}, I would be glad to hear it.',
    'News {by} would help me plan, and later is fine too.',
  ],
  examples: [
    {
      bad: 'I need a final decision from you.',
      good: 'I would be glad to hear your decision whenever you are ready.',
    },
    {
      bad: 'Please confirm that the job is mine.',
      good: 'Please confirm that the form arrived.',
    },
  ],
});
