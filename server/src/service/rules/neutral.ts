/**
 * Sentences that serve the purpose of one that should not be sent as it is, by rule. They state nothing that the writer may not
 * know to be true, and no rule finds anything in them (`test/rules/neutral.test.ts`).
 */
export const neutral = {
  'found-contact': ['If there is a better way to reach you, please let me know.'],
  'personal-life': ['I wish you all the best.'],
  oversharing: ['I will gladly send your HR team any details they need.'],
  'covert-recording': ['I have gone over our talk in my mind more than once since.'],
  'exposed-recipients': ['I will write to everyone else separately.'],
  'internal-information': ['What you told me in the room stays with me.'],
  'other-candidates': ['I was glad of the chance to show you my own work.'],
  'interview-content': ['The exercise gave me plenty to think about.'],
  'employer-secret': [
    'I can tell you how I worked, without the details that belong to my employer.',
  ],
  'other-process': ['I am also in one other process.'],
  negativity: ['I would be glad to tell you what I am looking for next.'],
  secrecy: ['Please feel free to share this message with anyone involved.'],
  'hidden-purpose': ['I am writing to ask how things stand.'],
} satisfies Readonly<Record<string, readonly string[]>>;
