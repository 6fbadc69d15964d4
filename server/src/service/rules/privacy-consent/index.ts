import type { Rule } from '../rule.ts';
import { consentRefused } from './consent-refused.ts';
import { consentUnknown } from './consent-unknown.ts';
import { covertRecording } from './covert-recording.ts';
import { exposedRecipients } from './exposed-recipients.ts';
import { foundContact } from './found-contact.ts';
import { oversharing } from './oversharing.ts';

export const privacyConsentRules: readonly Rule[] = [
  consentUnknown,
  consentRefused,
  exposedRecipients,
  foundContact,
  covertRecording,
  oversharing,
];
