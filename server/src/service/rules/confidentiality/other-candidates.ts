import { otherCandidatesPhrases } from '../../phrases/confidentiality/other-candidates.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const otherCandidates = phraseRule({
  code: 'other-candidates',
  guideline: 'confidentiality',
  severity: 'warning',
  finds: 'asking or telling about other candidates',
  why: 'Interviewers must not speak of other candidates, and each of them counts on that as you do.',
  message:
    '"{words}" brings in other candidates, of whom the reader must not speak. Keep to your own case.',
  phrases: otherCandidatesPhrases,
  rewrites: neutral['other-candidates'],
  drop: true,
  examples: [
    {
      bad: 'How did the other candidates get on with the dough?',
      good: 'The dough was a good test, and I learned from it.',
    },
  ],
});
