import { accuracyRules } from './accuracy/index.ts';
import { concisenessRules } from './conciseness/index.ts';
import { confidentialityRules } from './confidentiality/index.ts';
import { consistencyRules } from './consistency/index.ts';
import { contactFrequencyRules } from './contact-frequency/index.ts';
import { noPressureRules } from './no-pressure/index.ts';
import { ownPhrase } from './own-phrase.ts';
import { personalizationRules } from './personalization/index.ts';
import { privacyConsentRules } from './privacy-consent/index.ts';
import { professionalToneRules } from './professional-tone/index.ts';
import type { Rule } from './rule.ts';
import { transparencyRules } from './transparency/index.ts';

/** Every rule, in the order of the guidelines. */
export const rules: readonly Rule[] = [
  ...privacyConsentRules,
  ...personalizationRules,
  ...professionalToneRules,
  ...contactFrequencyRules,
  ...transparencyRules,
  ...consistencyRules,
  ...concisenessRules,
  ...noPressureRules,
  ...confidentialityRules,
  ...accuracyRules,
  ownPhrase,
];
