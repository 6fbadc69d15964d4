import type { Rule } from '../rule.ts';
import { confidentialTerm } from './confidential-term.ts';

export const confidentialityRules: readonly Rule[] = [confidentialTerm];
