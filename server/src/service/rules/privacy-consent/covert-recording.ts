import { covertRecordingPhrases } from '../../phrases/privacy-consent/covert-recording.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const covertRecording = phraseRule({
  code: 'covert-recording',
  guideline: 'privacy-consent',
  severity: 'warning',
  finds: 'a recording or an automatic note-taker that nobody agreed to',
  why: 'To record a talk without a yes is unlawful in many places and costs trust everywhere. Notes from memory do the same work.',
  message:
    '"{words}" tells of a recording the reader did not agree to. Rely on your own notes, and ask first next time.',
  phrases: covertRecordingPhrases,
  rewrites: neutral['covert-recording'],
  drop: true,
  examples: [
    {
      bad: 'I recorded our conversation so that I could hear it again.',
      good: 'I wrote down what you said about rye on the train home.',
    },
  ],
});
