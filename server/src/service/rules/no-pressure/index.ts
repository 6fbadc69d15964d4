import type { Rule } from '../rule.ts';
import { urgency } from './urgency.ts';

export const noPressureRules: readonly Rule[] = [urgency];
