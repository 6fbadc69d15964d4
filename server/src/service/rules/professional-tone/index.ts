import type { Rule } from '../rule.ts';
import { accusation } from './accusation.ts';
import { casualGreeting } from './casual-greeting.ts';
import { desperation } from './desperation.ts';
import { emoji } from './emoji.ts';
import { entitlement } from './entitlement.ts';
import { exclamation } from './exclamation.ts';
import { flattery } from './flattery.ts';
import { missingGreeting } from './missing-greeting.ts';
import { missingSignOff } from './missing-sign-off.ts';
import { negativity } from './negativity.ts';
import { overFamiliar } from './over-familiar.ts';
import { profanity } from './profanity.ts';
import { sarcasm } from './sarcasm.ts';
import { selfDeprecation } from './self-deprecation.ts';
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
  slang,
  textspeak,
  profanity,
  overFamiliar,
  desperation,
  entitlement,
  accusation,
  negativity,
  selfDeprecation,
  flattery,
  sarcasm,
];
