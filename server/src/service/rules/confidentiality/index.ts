import type { Rule } from '../rule.ts';
import { confidentialTerm } from './confidential-term.ts';
import { interviewContent } from './interview-content.ts';
import { namedInterviewer } from './named-interviewer.ts';
import { otherCandidates } from './other-candidates.ts';
import { quotedInterviewer } from './quoted-interviewer.ts';

export const confidentialityRules: readonly Rule[] = [
  confidentialTerm,
  quotedInterviewer,
  namedInterviewer,
  otherCandidates,
  interviewContent,
];
