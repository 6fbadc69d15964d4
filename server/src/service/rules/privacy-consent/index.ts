import type { Rule } from '../rule.ts';

export const privacyConsentRules: readonly Rule[] = [];
