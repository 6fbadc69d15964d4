import { interviewContentPhrases } from '../../phrases/confidentiality/interview-content.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const interviewContent = phraseRule({
  code: 'interview-content',
  guideline: 'confidentiality',
  severity: 'warning',
  finds: 'the interview’s questions or tasks shared or published',
  why: 'Questions and tasks are the employer’s, and shared ones are of no more use to them. Telling of it can cost you the trust you earned.',
  message:
    '"{words}" tells that interview questions or tasks went to others. Keep them to yourself, and leave this out.',
  phrases: interviewContentPhrases,
  rewrites: neutral['interview-content'],
  drop: true,
  examples: [
    {
      bad: 'I posted your questions on my blog so that others can prepare.',
      good: 'Your questions gave me plenty to think about.',
    },
  ],
});
