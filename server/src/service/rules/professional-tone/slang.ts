import { slangPhrases } from '../../phrases/professional-tone/slang.ts';
import { phraseRule } from '../phraseRule.ts';

export const slang = phraseRule({
  code: 'slang',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'slang',
  why: 'Slang is warm among friends. A reader who hardly knows the writer, or has another first language, may not follow it or may find it careless.',
  message: '"{words}" is slang, which may read as careless to somebody new. Plain words are safer.',
  phrases: slangPhrases,
  drop: true,
  examples: [
    { bad: 'I was well chuffed with the tour.', good: 'I was delighted with the tour.' },
    { bad: 'You guys run a calm kitchen.', good: 'You run a calm kitchen.' },
  ],
});
