import type { Rule } from '../rule.ts';
import { consentRefused } from './consent-refused.ts';
import { consentUnknown } from './consent-unknown.ts';
import { covertRecording } from './covert-recording.ts';
import { exposedRecipients } from './exposed-recipients.ts';
import { foundContact } from './found-contact.ts';
import { othersContactDetails } from './others-contact-details.ts';
import { oversharing } from './oversharing.ts';
import { personalLife } from './personal-life.ts';
import { privateItem } from './private-item.ts';

export const privacyConsentRules: readonly Rule[] = [
  consentUnknown,
  consentRefused,
  exposedRecipients,
  foundContact,
  personalLife,
  othersContactDetails,
  privateItem,
  covertRecording,
  oversharing,
];
