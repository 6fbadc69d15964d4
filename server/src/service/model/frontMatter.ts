import { isMap, isSeq, type Node, type Pair } from 'yaml';
import type { CalendarDate } from './calendar.ts';
import {
  type Channel,
  type ConsentStatus,
  channels,
  consentStatuses,
  interviewerKeys,
  type Kind,
  kinds,
  nameKeys,
  topKeys,
} from './frontMatterKeys.ts';
import {
  createReader,
  type Entry,
  type FrontMatterIssue,
  isEmptyScalar,
  nodeAt,
  type Reader,
} from './frontMatterReader.ts';
import { type Located, type Span, span } from './span.ts';

/** The YAML block at the top of a draft. Spans are UTF-16 offsets in the file; a file without the block has empty ones. */
export interface FrontMatter {
  readonly present: boolean;
  /** From the first fence to the end of the last one, or of what was read when it is never closed. */
  readonly span: Span;
  /** The opening fence's line: where a finding about the whole file is shown. */
  readonly fence: Span;
  /** The YAML between the fences. */
  readonly content: Span;
  readonly closed: boolean;
  readonly candidate?: Party;
  readonly company?: Party;
  readonly role?: Located<string>;
  readonly interviewers: readonly Interviewer[];
  readonly facts: readonly Fact[];
  readonly confidential: readonly Located<string>[];
  readonly attachments: readonly Located<string>[];
  readonly to?: Located<string>;
  readonly dictionary: readonly Located<string>[];
  /** What could not be read as meant; the rest is still there. */
  readonly issues: readonly FrontMatterIssue[];
  /** Every top-level key with the span of its whole entry, for edits. */
  readonly entries: readonly Entry[];
}

export interface Party {
  readonly name: Located<string>;
  readonly aliases: readonly string[];
  readonly email?: string;
  readonly phone?: string;
}

export interface Interviewer {
  readonly name: string;
  readonly nameSpan: Span;
  readonly aliases: readonly string[];
  readonly greeting?: string;
  readonly title?: string;
  readonly email?: string;
  readonly pronouns?: string;
  readonly channel?: Channel;
  readonly met: readonly Located<CalendarDate>[];
  readonly topics: readonly Located<string>[];
  readonly consent?: Located<ConsentStatus>;
  readonly promised?: Located<CalendarDate>;
  readonly sent: readonly Sent[];
  readonly replied: readonly Located<CalendarDate>[];
  readonly private: readonly Located<string>[];
  /** The entry in the list, without the dash. */
  readonly span: Span;
  /** The keys written for this person; empty when the entry is a bare name. */
  readonly entries: readonly Entry[];
}

export interface Sent {
  readonly date: Located<CalendarDate>;
  readonly kind?: Kind;
  readonly channel?: Channel;
}

export interface Fact {
  readonly label: Located<string>;
  readonly value: Located<string>;
}

/** Reads the front matter at the start of `text`. Never throws: what can't be read becomes an issue. */
export function parseFrontMatter(text: string): FrontMatter {
  const found = findFences(text);
  if (!found) return absent;
  const { fence, content, end, closed } = found;
  const reader = createReader(text, content);
  if (!closed) reader.issues.push({ kind: 'unclosed', span: fence, insertAt: content.end });
  const root = reader.root;
  const map = isMap(root) ? root : undefined;
  if (root && !map && !isEmptyScalar(root)) {
    reader.issues.push({ kind: 'not-a-map', span: reader.spanOf(root), where: 'the front matter' });
  }
  const get = (key: string): Node | undefined => nodeAt(map, key);
  if (map) reader.checkKeys(map, topKeys);
  const candidate = readParty(reader, get('candidate'), 'candidate');
  const company = readParty(reader, get('company'), 'company');
  const role = reader.text(get('role'), 'role');
  const to = reader.text(get('to'), 'to');
  return {
    present: true,
    span: span(fence.start, end),
    fence,
    content,
    closed,
    ...(candidate && { candidate }),
    ...(company && { company }),
    ...(role && { role }),
    ...(to && { to }),
    interviewers: readInterviewers(reader, get('interviewers')),
    facts: readFacts(reader, get('facts')),
    confidential: reader.texts(get('confidential'), 'confidential'),
    attachments: reader.texts(get('attachments'), 'attachments'),
    dictionary: reader.texts(get('dictionary'), 'dictionary'),
    issues: reader.issues,
    entries: reader.entries(map),
  };
}

const absent: FrontMatter = {
  present: false,
  span: span(0, 0),
  fence: span(0, 0),
  content: span(0, 0),
  closed: true,
  interviewers: [],
  facts: [],
  confidential: [],
  attachments: [],
  dictionary: [],
  issues: [],
  entries: [],
};

/** An unclosed block ends before the first message heading, so that the messages are still read. */
function findFences(text: string) {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const open = /---[ \t]*(?:\r?\n|$)/y;
  open.lastIndex = start;
  const opening = open.exec(text);
  if (!opening) return undefined;
  const fence = span(start, start + 3);
  const from = start + opening[0].length;
  const line = /^(?:(---|\.\.\.)[ \t]*$|#{1,6}[ \t]+To:)/gim;
  line.lastIndex = from;
  const match = line.exec(text);
  if (match) {
    return match[1]
      ? {
          fence,
          content: span(from, match.index),
          end: match.index + match[0].length,
          closed: true,
        }
      : { fence, content: span(from, match.index), end: match.index, closed: false };
  }
  return { fence, content: span(from, text.length), end: text.length, closed: false };
}

function readParty(
  reader: Reader,
  node: Node | undefined,
  key: 'candidate' | 'company',
): Party | undefined {
  if (!isMap(node)) {
    const name = reader.text(node, key);
    return name && { name, aliases: [] };
  }
  reader.checkKeys(node, nameKeys[key]);
  const name = reader.text(nodeAt(node, 'name'), `${key}.name`);
  if (!name) {
    reader.issues.push({ kind: 'missing-name', span: reader.spanOf(node), where: key });
    return undefined;
  }
  const email = reader.text(nodeAt(node, 'email'), `${key}.email`);
  const phone = reader.text(nodeAt(node, 'phone'), `${key}.phone`);
  return {
    name,
    aliases: reader.texts(nodeAt(node, 'aliases'), `${key}.aliases`).map((a) => a.value),
    ...(email && { email: email.value }),
    ...(phone && { phone: phone.value }),
  };
}

function readInterviewers(reader: Reader, node: Node | undefined): Interviewer[] {
  if (!node || isEmptyScalar(node)) return [];
  if (!isSeq(node)) {
    reader.issues.push({
      kind: 'wrong-type',
      span: reader.spanOf(node),
      key: 'interviewers',
      expected: 'a list, each entry a name or a map with a name',
    });
    return [];
  }
  const people: Interviewer[] = [];
  for (const item of node.items as (Node | null)[]) {
    const person = item && readInterviewer(reader, item);
    if (!person) continue;
    const twin = people.find((p) => p.name.toLowerCase() === person.name.toLowerCase());
    if (twin) {
      reader.issues.push({
        kind: 'duplicate-name',
        span: person.nameSpan,
        name: person.name,
        first: twin.nameSpan,
      });
    } else people.push(person);
  }
  return people;
}

function readInterviewer(reader: Reader, node: Node): Interviewer | undefined {
  if (!isMap(node)) {
    const name = reader.text(node, 'interviewers');
    if (!name) {
      if (isEmptyScalar(node))
        reader.issues.push({
          kind: 'missing-name',
          span: reader.spanOf(node),
          where: 'interviewers',
        });
      return undefined;
    }
    return {
      name: name.value,
      nameSpan: name.span,
      aliases: [],
      met: [],
      topics: [],
      sent: [],
      replied: [],
      private: [],
      span: name.span,
      entries: [],
    };
  }
  reader.checkKeys(node, interviewerKeys);
  const at = (key: string): Node | undefined => nodeAt(node, key);
  const name = reader.text(at('name'), 'name');
  if (!name) {
    reader.issues.push({ kind: 'missing-name', span: reader.spanOf(node), where: 'interviewers' });
    return undefined;
  }
  const plain = (key: 'greeting' | 'title' | 'email' | 'pronouns') => {
    const value = reader.text(at(key), key);
    return value && { [key]: value.value };
  };
  const channel = reader.oneOf(at('channel'), 'channel', channels);
  const consentNode = at('consent');
  const consent = reader.oneOf(
    isMap(consentNode) ? nodeAt(consentNode, 'status') : consentNode,
    'consent',
    consentStatuses,
  );
  const promised = reader.date(at('promised'), 'promised');
  return {
    name: name.value,
    nameSpan: name.span,
    aliases: reader.texts(at('aliases'), 'aliases').map((a) => a.value),
    ...plain('greeting'),
    ...plain('title'),
    ...plain('email'),
    ...plain('pronouns'),
    ...(channel && { channel: channel.value }),
    ...(consent && { consent }),
    ...(promised && { promised }),
    met: reader.dates(at('met'), 'met'),
    topics: reader.texts(at('topics'), 'topics'),
    sent: readSent(reader, at('sent')),
    replied: reader.dates(at('replied'), 'replied'),
    private: reader.texts(at('private'), 'private'),
    span: reader.spanOf(node),
    entries: reader.entries(node),
  };
}

function readSent(reader: Reader, node: Node | undefined): Sent[] {
  return reader.items(node).flatMap((item): Sent[] => {
    const date = reader.date(isMap(item) ? nodeAt(item, 'date') : item, 'sent');
    if (!date) return [];
    if (!isMap(item)) return [{ date }];
    const kind = reader.oneOf(nodeAt(item, 'kind'), 'kind', kinds);
    const channel = reader.oneOf(nodeAt(item, 'channel'), 'channel', channels);
    return [
      { date, ...(kind && { kind: kind.value }), ...(channel && { channel: channel.value }) },
    ];
  });
}

function readFacts(reader: Reader, node: Node | undefined): Fact[] {
  if (!node || isEmptyScalar(node)) return [];
  if (!isMap(node)) {
    reader.issues.push({
      kind: 'wrong-type',
      span: reader.spanOf(node),
      key: 'facts',
      expected: 'a map of short labels to values',
    });
    return [];
  }
  return (node.items as Pair<Node, Node | null>[]).flatMap((pair) => {
    const label = reader.text(pair.key, 'facts');
    const value = pair.value ? reader.text(pair.value, label?.value ?? 'facts') : undefined;
    return label && value ? [{ label, value }] : [];
  });
}
