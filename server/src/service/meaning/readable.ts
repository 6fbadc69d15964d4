/**
 * The rules whose breaches can be read off a sentence by meaning, by guideline. All others hang on certain words, dates, the
 * subject line or other messages: they are learnt only so as to be told apart.
 */
export const readableRules: Readonly<Record<string, readonly string[]>> = {
  'no-pressure': [
    'deadline-demand',
    'urgency',
    'decision-demand',
    'ultimatum',
    'leverage',
    'guilt',
    'impatience',
    'presumption',
    'escalation',
    'lobbying',
  ],
  'professional-tone': [
    'slang',
    'over-familiar',
    'desperation',
    'entitlement',
    'accusation',
    'negativity',
    'self-deprecation',
    'flattery',
    'sarcasm',
  ],
  confidentiality: [
    'quoted-interviewer',
    'internal-information',
    'other-candidates',
    'other-process',
    'interview-content',
    'employer-secret',
  ],
  'privacy-consent': ['found-contact', 'personal-life', 'covert-recording'],
  personalization: ['stock-phrase'],
  transparency: ['hidden-purpose', 'secrecy'],
  'contact-frequency': ['repeat-contact-phrase', 'many-channels'],
};

/** Four words and fewer, as in a sign-off or an answer, mean whatever stands around them. */
export const fewestWords = 5;
