import type { Rule } from '../rule.ts';
import { agreement } from './agreement.ts';
import { confusedWord } from './confused-word.ts';
import { frontMatter } from './front-matter.ts';
import { meetingDateMismatch } from './meeting-date-mismatch.ts';
import { missingAttachment } from './missing-attachment.ts';
import { missingWord } from './missing-word.ts';
import { misspeltName } from './misspelt-name.ts';
import { placeholder } from './placeholder.ts';
import { repeatedPhrase } from './repeated-phrase.ts';
import { repeatedWord } from './repeated-word.ts';
import { spelling } from './spelling.ts';
import { uncountableNoun } from './uncountable-noun.ts';
import { unknownRecipient } from './unknown-recipient.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { wordForm } from './word-form.ts';
import { wrongArticle } from './wrong-article.ts';
import { wrongCompany } from './wrong-company.ts';
import { wrongGreetingName } from './wrong-greeting-name.ts';
import { wrongPreposition } from './wrong-preposition.ts';
import { wrongRole } from './wrong-role.ts';

export const accuracyRules: readonly Rule[] = [
  placeholder,
  wrongGreetingName,
  misspeltName,
  unknownRecipient,
  wrongCompany,
  wrongRole,
  weekdayMismatch,
  meetingDateMismatch,
  missingAttachment,
  repeatedWord,
  repeatedPhrase,
  confusedWord,
  wrongArticle,
  uncountableNoun,
  wrongPreposition,
  missingWord,
  wordForm,
  spelling,
  agreement,
  frontMatter,
  unusedSuppression,
];
