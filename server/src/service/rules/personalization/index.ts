import type { Rule } from '../rule.ts';
import { genericGreeting } from './generic-greeting.ts';

export const personalizationRules: readonly Rule[] = [genericGreeting];
