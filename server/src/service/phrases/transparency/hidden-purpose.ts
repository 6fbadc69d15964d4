import type { Phrase } from '../phrase.ts';

/** Sentences in which the writer admits that the stated purpose is not the real one, or keeps it back. */
export const hiddenPurposePhrases: readonly Phrase[] = [
  {
    match:
      '(only|just|merely|purely|mostly|really|but)+ ~ (pretext|excuse|hook|ruse|cover|ploy|trick|bait|pretence|pretense)',
    examples: [
      'The question about the van was only an excuse to write again.',
      'My note on the oven was just a pretext.',
      'The greeting was merely a hook.',
    ],
    lookalikes: [
      'A late train is no excuse for a cold loaf.',
      'The blue hook is where the aprons hang.',
      'We needed only a cover for the van.',
    ],
    except: ['only a cover for'],
  },
];
