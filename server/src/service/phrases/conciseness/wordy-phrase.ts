import type { Phrase } from '../phrase.ts';
import { amounts } from './wordy/amounts.ts';
import { connectives } from './wordy/connectives.ts';
import { frames } from './wordy/frames.ts';
import { lightVerbs } from './wordy/lightVerbs.ts';
import { links } from './wordy/links.ts';
import { manner } from './wordy/manner.ts';
import { nominalisations } from './wordy/nominalisations.ts';
import { padding } from './wordy/padding.ts';
import { prepositions } from './wordy/prepositions.ts';
import { requests } from './wordy/requests.ts';
import { times } from './wordy/times.ts';
import { undertakings } from './wordy/undertakings.ts';
import { verbs } from './wordy/verbs.ts';

export const wordyPhrases: readonly Phrase[] = [
  ...connectives,
  ...times,
  ...amounts,
  ...manner,
  ...prepositions,
  ...links,
  ...verbs,
  ...lightVerbs,
  ...frames,
  ...requests,
  ...nominalisations,
  ...undertakings,
  ...padding,
];
