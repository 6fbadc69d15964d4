import type { Rule } from '../rule.ts';
import { casualGreeting } from './casual-greeting.ts';
import { emoji } from './emoji.ts';
import { exclamation } from './exclamation.ts';
import { missingGreeting } from './missing-greeting.ts';
import { missingSignOff } from './missing-sign-off.ts';
import { profanity } from './profanity.ts';
import { shouting } from './shouting.ts';
import { slang } from './slang.ts';
import { textspeak } from './textspeak.ts';

export const professionalToneRules: readonly Rule[] = [
  shouting,
  exclamation,
  emoji,
  missingGreeting,
  missingSignOff,
  casualGreeting,
  textspeak,
  slang,
  profanity,
];
