import { otherProcessPhrases } from '../../phrases/confidentiality/other-process.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const otherProcess = phraseRule({
  code: 'other-process',
  guideline: 'confidentiality',
  severity: 'warning',
  finds: 'another company’s terms, interviews or name beyond the plain fact of another process',
  why: 'What another employer offered or asked is theirs. The plain fact that there is another process tells a reader all they need.',
  message:
    '"{words}" tells what is another company\'s. The plain fact, such as "I am in one other process", is enough.',
  phrases: otherProcessPhrases,
  rewrites: neutral['other-process'],
  drop: true,
  examples: [
    {
      bad: 'In the second round at Miller Foods they had me price a fleet of ovens.',
      good: 'I am also in one other process.',
    },
  ],
});
