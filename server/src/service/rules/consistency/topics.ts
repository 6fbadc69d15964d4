import type { Sentence } from '../../text/prose.ts';

/** What a candidate states about themselves and must state alike to everyone. */
export type Topic =
  | 'start'
  | 'notice'
  | 'salary'
  | 'experience'
  | 'team'
  | 'share'
  | 'offer'
  | 'sponsorship'
  | 'mode'
  | 'move'
  | 'weekday';

/** How people call a topic, in a finding's message. */
export const topicNames: Readonly<Record<Topic, string>> = {
  start: 'start date',
  notice: 'notice period',
  salary: 'salary expectation',
  experience: 'experience',
  team: 'team size',
  share: 'figure',
  offer: 'date of the other offer',
  sponsorship: 'need of a visa',
  mode: 'place of work',
  move: 'place to live',
  weekday: 'availability',
};

/** The topic of a fact in the front matter, told by the words of its label. */
export function topicOfLabel(label: string): Topic | undefined {
  return labels.find(([pattern]) => pattern.test(label))?.[1];
}

const labels: readonly (readonly [RegExp, Topic])[] = [
  [/\bnotice\b/i, 'notice'],
  [/\boffer\b|\b(?:other|another) (?:employer|process|company)\b|\banswer due\b/i, 'offer'],
  [
    /\bstart|\bbegin|\bjoin|\bfirst day\b|\bavailable (?:from|as of)\b|\bavailability\b|\bearliest\b|\bfree from\b/i,
    'start',
  ],
  [
    /\bsalary|\bpay\b|\bwages?\b|\bcompensation|\bremuneration|\b(?:day|daily|hourly) rate\b|\bexpect/i,
    'salary',
  ],
  [/\bteam\b|\bpeople (?:led|managed)\b|\b(?:direct )?reports\b|\bheadcount\b/i, 'team'],
  [/\bexperience\b|\byears? (?:of|in|as|with)\b|\btime (?:as|in)\b/i, 'experience'],
  [/\bauthori[sz]ation\b|\bright to work\b|\bvisa\b|\bsponsor|\bcitizen/i, 'sponsorship'],
  [/\bworking pattern\b|\bremote\b|\bhybrid\b|\bhome office\b|\bplace of work\b/i, 'mode'],
  [/\blocation\b|\brelocat|\bbased\b|\bresidence\b/i, 'move'],
];

/** Words by which a sentence takes back or puts right what was said before: such sentences are left alone. */
export const isCorrection = (text: string): boolean =>
  /\b(?:correct(?:ion|ed|ing|s)?|by mistake|mistake[ns]?|mistakenly|misspoke|misstated|miscounted|miscalculated|misremembered|in error|an error|errors?|wrong(?:ly)?|should (?:read|have (?:said|been|read))|put (?:that |this |it )?(?:right|straight)|i meant|typo|slip|set the record|my apologies|has (?:since )?changed|have (?:since )?changed|has moved|was to be|to be exact about|not [^,.;]{1,25}(?:as|that|which) i (?:said|told|wrote|gave|named))\b/i.test(
    text,
  );

/** Figures that are named only to be set aside: "six weeks and not five". */
export const isContrast = (text: string): boolean =>
  /\b(?:not the|and not|but not|rather than|no longer|previously|originally|at first)\b/i.test(
    text,
  );

/** Plans that depend on the reader's wish: "if you needed me sooner", "at a push". */
const isHypothetical = (text: string): boolean =>
  /\bif (?:you|it|need|that|this|the (?:team|date))\b[^,;]{0,60}\b(?:sooner|earlier|later|quicker|necessary|must|insist(?:ed)?|prefer(?:red)?)\b|\bif (?:need be|needed|necessary|pushed|pressed)\b|\bat a push\b|\bin theory\b|\b(?:suppose|supposing|imagine|assuming)\b|\bhad (?:you|it|there|i)\b|\bwould have (?:been|started|had)\b/i.test(
    text,
  );

/** True for a sentence whose figures are the writer's own of now: not quoted, asked, reported, put right or only imagined. */
export function isStatement(sentence: Sentence): boolean {
  const { text, tokens, clauses } = sentence;
  if (isHypothetical(text)) return false;
  if (tokens[tokens.length - 1]?.text === '?' && clauses.every((c) => c.mood === 'question'))
    return false;
  return true;
}

const contentTags = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);
const empty = new Set(
  `year years experience be have do work working time role job post my the with year's last first own present current new team
   lead led people per cent percent thing way day week month more much many`.split(/\s+/),
);

/** Content words of a stretch of a sentence as stems, for comparing what a figure is of. */
export const contentStems = (sentence: Sentence, from: number, to: number): readonly string[] => [
  ...new Set(
    sentence.tokens
      .filter((t) => t.start >= from && t.end <= to && contentTags.has(t.pos) && !t.name)
      .map((t) => stem(t.lemma))
      .filter((s) => s.length > 2 && !empty.has(s)),
  ),
];

/** Content words of a label or value, which is too short to be parsed. */
export const wordStems = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)]
    .map((m) => stem(m[0]))
    .filter(
      (s) =>
        !empty.has(s) &&
        !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|for|and|from|until|since|over|all|led)$/.test(
          s,
        ),
    );

/** Rough: enough to bring "tests" and "testing", "inspected" and "inspect" together. */
export const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
