import type { Rule } from '../rule.ts';
import { confidentialTerm } from './confidential-term.ts';
import { employerSecret } from './employer-secret.ts';
import { internalInformation } from './internal-information.ts';
import { interviewContent } from './interview-content.ts';
import { namedInterviewer } from './named-interviewer.ts';
import { otherCandidates } from './other-candidates.ts';
import { otherProcess } from './other-process.ts';
import { quotedInterviewer } from './quoted-interviewer.ts';

export const confidentialityRules: readonly Rule[] = [
  confidentialTerm,
  quotedInterviewer,
  namedInterviewer,
  internalInformation,
  otherCandidates,
  otherProcess,
  interviewContent,
  employerSecret,
];
