import type { Rule } from '../rule.ts';
import { conflictingCommitment } from './conflicting-commitment.ts';
import { conflictingFact } from './conflicting-fact.ts';
import { contradictsFacts } from './contradicts-facts.ts';

export const consistencyRules: readonly Rule[] = [
  conflictingFact,
  contradictsFacts,
  conflictingCommitment,
];
