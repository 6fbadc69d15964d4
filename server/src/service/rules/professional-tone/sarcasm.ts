import { sarcasmPhrases } from '../../phrases/professional-tone/sarcasm.ts';
import { phraseRule } from '../phraseRule.ts';

export const sarcasm = phraseRule({
  code: 'sarcasm',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'mock praise',
  why: 'Irony is easily misread, and where it is understood it stings. The plain fact does neither.',
  message: '"{words}" can be read as sarcasm, which stings. The plain fact is kinder.',
  phrases: sarcasmPhrases,
  rewrites: ['There were a few hitches on the day, and I can tell you more if feedback is useful.'],
  drop: true,
  examples: [{ bad: 'Oh, great, another form.', good: 'I have received the second form as well.' }],
});
