import type { FrontMatter, Interviewer } from '../../model/frontMatter.ts';
import { foldName, type Message } from '../../model/message.ts';
import { descriptionPatterns } from '../../phrases/confidentiality/descriptions.ts';
import { lexicon } from '../../phrases/lexicon.ts';
import { analyzeStructure, type Structure } from '../../text/clauses.ts';
import { compilePattern, matchAll } from '../../text/pattern.ts';
import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';

/** Another interviewer in a sentence; token indices. */
export interface ThirdParty {
  readonly start: number;
  readonly end: number;
  readonly by: 'name' | 'title' | 'description';
}

/** By sentence and readers, since both are the same from one keystroke to the next. */
const knownParties = new WeakMap<object, Map<string, ThirdParty[]>>();

/** Who of the reader's side, but not the reader, a sentence speaks of: by name, by title or by description. */
export function thirdParties(
  sentence: Sentence,
  message: Message,
  frontMatter: FrontMatter,
): ThirdParty[] {
  const readers = message.recipients.map((r) => r.interviewer?.name ?? '').join('\n');
  const byReaders = knownParties.get(sentence.analysis) ?? new Map<string, ThirdParty[]>();
  knownParties.set(sentence.analysis, byReaders);
  const found = byReaders.get(readers) ?? findThirdParties(sentence, message, frontMatter);
  byReaders.set(readers, found);
  return found;
}

function findThirdParties(
  sentence: Sentence,
  message: Message,
  frontMatter: FrontMatter,
): ThirdParty[] {
  const readers = message.recipients.flatMap((r) => r.interviewer ?? []);
  const others = frontMatter.interviewers.filter((p) => !readers.includes(p));
  const { tokens } = sentence;
  const found: ThirdParty[] = tokens.flatMap((token, i): ThirdParty[] =>
    token.name?.kind === 'interviewer' &&
    !/^\p{Ll}/u.test(token.text) &&
    !readers.some((p) => p.name === (token.name as { name: string }).name) &&
    !isPartOfOtherName(tokens, i)
      ? [{ start: i, end: i + 1, by: 'name' }]
      : [],
  );
  for (const title of titlesOf(others, readers)) found.push(...titleMentions(tokens, title));
  for (const pattern of patterns())
    for (const { start, end } of matchAll(pattern, sentence))
      found.push({ start, end, by: 'description' });
  return withoutOverlaps(found);
}

/** The same sentence with every other interviewer as one known name, and the reader's own name as plain words. */
export function withThirdParties(sentence: Sentence, parties: readonly ThirdParty[]): Sentence {
  const key = parties.map((p) => `${p.start}-${p.end}`).join(' ');
  const known = rewritten.get(sentence.analysis);
  const tokens = replaceParties(sentence, parties);
  if (known?.key === key) return { ...sentence, tokens, ...known.structure, analysis: known };
  const fresh = { key, structure: analyzeStructure(tokens) };
  rewritten.set(sentence.analysis, fresh);
  return { ...sentence, tokens, ...fresh.structure, analysis: fresh };
}

const rewritten = new WeakMap<object, { key: string; structure: Structure }>();

function replaceParties(sentence: Sentence, parties: readonly ThirdParty[]): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const party = parties.find((p) => p.start === i);
    const token = sentence.tokens[i];
    if (!token) continue;
    if (!party) {
      const { name, ...plain } = token;
      tokens.push(
        name?.kind === 'interviewer' ? { ...plain, norm: token.text.toLowerCase() } : token,
      );
      continue;
    }
    const last = sentence.tokens[party.end - 1] ?? token;
    const at = sentence.span.start;
    tokens.push({
      start: token.start,
      end: last.end,
      text: sentence.text.slice(token.start - at, last.end - at),
      norm: '<interviewer>',
      lemma: '<interviewer>',
      pos: 'PROPN',
      name: { kind: 'interviewer', name: '' },
    });
    i = party.end - 1;
  }
  return tokens;
}

/** "Rajiv Gandhi", where only Rajiv is known, is somebody else. */
function isPartOfOtherName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.pos === 'PROPN' &&
    !next.name &&
    /^\p{Lu}/u.test(next.text) &&
    next.start - (tokens[i]?.end ?? 0) === 1
  );
}

/** Titles that mean one of the others and not the reader. */
function titlesOf(others: readonly Interviewer[], readers: readonly Interviewer[]): string[][] {
  const own = readers.map((p) => foldName(p.title ?? ''));
  return others
    .map((p) => foldName(p.title ?? ''))
    .filter((title) => title !== '' && !own.includes(title))
    .map((title) => title.split(' '));
}

function titleMentions(tokens: readonly Token[], title: readonly string[]): ThirdParty[] {
  return tokens.flatMap((token, i): ThirdParty[] => {
    const lead = token.norm === 'your' || (token.norm === 'the' && title.length > 1);
    if (!lead || !title.every((word, k) => tokens[i + 1 + k]?.norm === word)) return [];
    const end = i + 1 + title.length;
    // "The finance partner at the theatre" is another house's.
    return tokens[end]?.norm === 'at' || (tokens[end]?.pos === 'PART' && tokens[end + 1]?.name)
      ? []
      : [{ start: i, end, by: 'title' }];
  });
}

let compiled: ReturnType<typeof compilePattern>[] | undefined;

const patterns = () => {
  compiled ??= descriptionPatterns.map((source) => compilePattern(source, lexicon));
  return compiled;
};

function withoutOverlaps(found: readonly ThirdParty[]): ThirdParty[] {
  const kept: ThirdParty[] = [];
  for (const party of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((k) => k.start < party.end && party.start < k.end)) kept.push(party);
  return kept.sort((a, b) => a.start - b.start);
}
