import type { FrontMatter, Interviewer } from '../../model/frontMatter.ts';
import { foldName, type Message } from '../../model/message.ts';
import { descriptionPatterns } from '../../phrases/confidentiality/descriptions.ts';
import { createPhraseEngine } from '../../phrases/engine.ts';
import { analyzeStructure, type Structure } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';

/** Another interviewer in a sentence; token indices. */
export interface ThirdParty {
  readonly start: number;
  readonly end: number;
  readonly by: 'name' | 'title' | 'description';
}

/** Who of the reader's side, but not the reader, a sentence speaks of: by name, by title or by description. */
export function thirdParties(
  sentence: Sentence,
  message: Message,
  frontMatter: FrontMatter,
): readonly ThirdParty[] {
  return memoryOf(sentence, message, frontMatter).parties;
}

/**
 * The same sentence with every other interviewer as one known name, and the reader's own name as plain words; undefined when
 * it speaks of nobody else.
 */
export function withThirdParties(
  sentence: Sentence,
  message: Message,
  frontMatter: FrontMatter,
): Sentence | undefined {
  const memory = memoryOf(sentence, message, frontMatter);
  if (memory.parties.length === 0) return undefined;
  const tokens = joinParties(sentence, memory.parties);
  memory.structure ??= analyzeStructure(tokens);
  return { ...sentence, tokens, ...memory.structure, analysis: memory.parties };
}

interface Memory {
  readonly frontMatter: FrontMatter;
  readonly readers: string;
  readonly parties: readonly ThirdParty[];
  structure?: Structure;
}

/** Three rules ask for the same sentence; token indices stay true while its text does not change. */
const memories = new WeakMap<object, Memory>();

function memoryOf(sentence: Sentence, message: Message, frontMatter: FrontMatter): Memory {
  const people = message.recipients.flatMap((r) => r.interviewer ?? []);
  const readers = people.map((p) => p.name).join('\n');
  const known = memories.get(sentence.analysis);
  if (known?.frontMatter === frontMatter && known.readers === readers) return known;
  const memory = { frontMatter, readers, parties: findParties(sentence, people, frontMatter) };
  memories.set(sentence.analysis, memory);
  return memory;
}

function findParties(
  sentence: Sentence,
  readers: readonly Interviewer[],
  frontMatter: FrontMatter,
): readonly ThirdParty[] {
  const others = frontMatter.interviewers.filter((p) => !readers.includes(p));
  const { tokens } = sentence;
  const found: ThirdParty[] = tokens.flatMap((_, i): ThirdParty[] =>
    isOtherName(tokens, i, readers) ? [{ start: i, end: i + 1, by: 'name' }] : [],
  );
  for (const title of titlesOf(others, readers)) found.push(...titleMentions(tokens, title));
  for (const { match } of descriptions.find(sentence).get('description') ?? [])
    found.push({ start: match.start, end: match.end, by: 'description' });
  return withoutOverlaps(found);
}

const descriptions = createPhraseEngine([
  {
    code: 'description',
    phrases: descriptionPatterns.map((match) => ({
      match,
      denied: 'ignore',
      reported: 'ignore',
      examples: [],
      lookalikes: [],
    })),
  },
]);

function joinParties(sentence: Sentence, parties: readonly ThirdParty[]): Token[] {
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
      ...(token.quoted && { quoted: true }),
    });
    i = party.end - 1;
  }
  return tokens;
}

/** A known name with a capital, where the script has them. "Rajiv Gandhi", where only Rajiv is known, is somebody else. */
function isOtherName(
  tokens: readonly Token[],
  i: number,
  readers: readonly Interviewer[],
): boolean {
  const token = tokens[i];
  const name = token?.name;
  if (!token || name?.kind !== 'interviewer' || /^\p{Ll}/u.test(token.text)) return false;
  if (readers.some((p) => p.name === name.name)) return false;
  const next = tokens[i + 1];
  const isLonger =
    next?.pos === 'PROPN' &&
    !next.name &&
    /^[\p{Lu}\p{Lo}]/u.test(next.text) &&
    next.start - token.end === 1;
  return !isLonger;
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
    const isLed = token.norm === 'your' || (token.norm === 'the' && title.length > 1);
    if (!isLed || !title.every((word, k) => tokens[i + 1 + k]?.norm === word)) return [];
    const end = i + 1 + title.length;
    // "The finance partner at the theatre" is another house's.
    return tokens[end]?.norm === 'at' ? [] : [{ start: i, end, by: 'title' }];
  });
}

function withoutOverlaps(found: readonly ThirdParty[]): ThirdParty[] {
  const kept: ThirdParty[] = [];
  for (const party of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((k) => k.start < party.end && party.start < k.end)) kept.push(party);
  return kept.sort((a, b) => a.start - b.start);
}
