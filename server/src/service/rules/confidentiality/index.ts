import type { Rule } from '../rule.ts';
import { confidentialTerm } from './confidential-term.ts';
import { quotedInterviewer } from './quoted-interviewer.ts';

export const confidentialityRules: readonly Rule[] = [confidentialTerm, quotedInterviewer];
