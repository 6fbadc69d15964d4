import type { Rule } from '../rule.ts';
import { casualGreeting } from './casual-greeting.ts';
import { emoji } from './emoji.ts';
import { exclamation } from './exclamation.ts';
import { missingGreeting } from './missing-greeting.ts';
import { missingSignOff } from './missing-sign-off.ts';
import { shouting } from './shouting.ts';

export const professionalToneRules: readonly Rule[] = [
  shouting,
  exclamation,
  emoji,
  missingGreeting,
  missingSignOff,
  casualGreeting,
];
