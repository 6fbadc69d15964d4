import type { Rule } from '../rule.ts';
import { deadlineDemand } from './deadline-demand.ts';
import { decisionDemand } from './decision-demand.ts';
import { escalation } from './escalation.ts';
import { guilt } from './guilt.ts';
import { impatience } from './impatience.ts';
import { leverage } from './leverage.ts';
import { lobbying } from './lobbying.ts';
import { presumption } from './presumption.ts';
import { ultimatum } from './ultimatum.ts';
import { urgency } from './urgency.ts';

export const noPressureRules: readonly Rule[] = [
  deadlineDemand,
  urgency,
  decisionDemand,
  ultimatum,
  leverage,
  guilt,
  impatience,
  presumption,
  escalation,
  lobbying,
];
