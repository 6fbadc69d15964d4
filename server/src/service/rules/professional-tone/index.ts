import type { Rule } from '../rule.ts';
import { emoji } from './emoji.ts';
import { exclamation } from './exclamation.ts';
import { shouting } from './shouting.ts';

export const professionalToneRules: readonly Rule[] = [shouting, exclamation, emoji];
