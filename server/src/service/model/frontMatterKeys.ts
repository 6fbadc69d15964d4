/** What a front-matter key is for, in a sentence a writer understands; the one list that parser, rule, completion and hover share. */
export interface KeyInfo {
  readonly key: string;
  readonly shape: Shape;
  readonly about: string;
}

export type Shape =
  | 'text'
  | 'name'
  | 'date'
  | 'names'
  | 'texts'
  | 'dates'
  | 'sent'
  | 'consent'
  | 'channel'
  | 'interviewers'
  | 'facts';

export const topKeys: readonly KeyInfo[] = [
  {
    key: 'candidate',
    shape: 'name',
    about: 'Who writes: a name, or a map of name, aliases, email and phone.',
  },
  { key: 'company', shape: 'name', about: 'The company: a name, or a map of name and aliases.' },
  { key: 'role', shape: 'text', about: 'The position applied for.' },
  {
    key: 'interviewers',
    shape: 'interviewers',
    about: 'The people spoken with; each entry is a name or a map.',
  },
  {
    key: 'facts',
    shape: 'facts',
    about: 'Figures and dates about the writer that must read the same everywhere.',
  },
  { key: 'confidential', shape: 'texts', about: 'Terms that must not appear in any message.' },
  { key: 'attachments', shape: 'texts', about: 'Files that go with the messages.' },
  { key: 'to', shape: 'text', about: 'The recipient of a file without a `To:` heading.' },
  { key: 'dictionary', shape: 'texts', about: 'Words the spelling check accepts in this file.' },
];

export const nameKeys: Readonly<Record<'candidate' | 'company', readonly KeyInfo[]>> = {
  candidate: [
    { key: 'name', shape: 'text', about: 'Full name, as in the sign-off.' },
    { key: 'aliases', shape: 'texts', about: 'Other forms of the name.' },
    { key: 'email', shape: 'text', about: "The writer's own e-mail address." },
    { key: 'phone', shape: 'text', about: "The writer's own telephone number." },
  ],
  company: [
    { key: 'name', shape: 'text', about: 'The full name of the company.' },
    { key: 'aliases', shape: 'texts', about: 'Other names of the company.' },
  ],
};

export const interviewerKeys: readonly KeyInfo[] = [
  { key: 'name', shape: 'text', about: 'Full name; needed, and unique in the file.' },
  { key: 'aliases', shape: 'texts', about: 'Other names that mean this person.' },
  {
    key: 'greeting',
    shape: 'text',
    about: 'How to address them after "Dear"; the first name when absent.',
  },
  { key: 'title', shape: 'text', about: 'Their job title.' },
  { key: 'email', shape: 'text', about: 'The address they gave for a message.' },
  { key: 'pronouns', shape: 'text', about: 'Their pronouns.' },
  {
    key: 'channel',
    shape: 'channel',
    about: 'How they are written to: email, linkedin, recruiter or other.',
  },
  {
    key: 'met',
    shape: 'dates',
    about: 'The day of the conversation, as 2026-11-18, or a list of days.',
  },
  { key: 'topics', shape: 'texts', about: 'What the two of you spoke about.' },
  {
    key: 'consent',
    shape: 'consent',
    about: 'explicit (they agreed), understood (they gave the address for this) or refused.',
  },
  { key: 'promised', shape: 'date', about: 'The day by which they said they would answer.' },
  {
    key: 'sent',
    shape: 'sent',
    about: 'Messages already sent: dates, or maps of date, kind and channel.',
  },
  { key: 'replied', shape: 'dates', about: 'The days on which they answered.' },
  { key: 'private', shape: 'texts', about: 'What this person shared that nobody else may read.' },
];

export const consentStatuses = ['explicit', 'understood', 'refused'] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

export const channels = ['email', 'linkedin', 'recruiter', 'other'] as const;
export type Channel = (typeof channels)[number];

export const kinds = [
  'thank-you',
  'check-in',
  'clarification',
  'information',
  'reply',
  'withdrawal',
] as const;
/** What a message is for. */
export type Kind = (typeof kinds)[number];

export const headerKeys = ['Subject', 'Kind', 'Send', 'Cc', 'Bcc', 'Attachments'] as const;
export type HeaderKey = (typeof headerKeys)[number];
