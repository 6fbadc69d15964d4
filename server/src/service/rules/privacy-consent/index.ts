import type { Rule } from '../rule.ts';
import { consentRefused } from './consent-refused.ts';
import { consentUnknown } from './consent-unknown.ts';
import { exposedRecipients } from './exposed-recipients.ts';

export const privacyConsentRules: readonly Rule[] = [
  consentUnknown,
  consentRefused,
  exposedRecipients,
];
