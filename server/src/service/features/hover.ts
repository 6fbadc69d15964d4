import type { Finding } from '../lint.ts';
import { inWords } from '../model/calendar.ts';
import type { Draft } from '../model/draft.ts';
import { messageAt } from '../model/draft.ts';
import type { Interviewer } from '../model/frontMatter.ts';
import { interviewerKeys, topKeys } from '../model/frontMatterKeys.ts';
import type { Span } from '../model/span.ts';
import { rules } from '../rules/index.ts';
import { nameTable } from '../text/names.ts';

/** Text in Markdown with what it is about. Words of the draft are escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What to say about the place: the findings there with their guideline's reason, a person, or a front-matter key. */
export function hover(
  draft: Draft,
  offset: number,
  findings: readonly Finding[],
  docs: (rule: string) => string | undefined,
): Hover | undefined {
  const here = findings.filter(
    (f) => f.span.start <= offset && offset <= f.span.end && f.span.end > f.span.start,
  );
  const first = here[0];
  if (first) {
    const smallest = here.reduce(
      (a, b) => (b.span.end - b.span.start < a.span.end - a.span.start ? b : a),
      first,
    );
    return {
      span: smallest.span,
      markdown: here.map((f) => aboutFinding(f, docs(f.rule))).join('\n\n---\n\n'),
    };
  }
  return offset < draft.frontMatter.span.end ? keyHover(draft, offset) : personHover(draft, offset);
}

function aboutFinding(finding: Finding, link: string | undefined): string {
  const rule = rules.find((r) => r.code === finding.rule);
  const name = link ? `[${finding.rule}](${link})` : `\`${finding.rule}\``;
  return `**${guidelineTitle(finding.guideline)}** · ${name}\n\n${rule?.why ?? ''}`.trim();
}

const guidelineTitle = (guideline: string): string => {
  const words = guideline.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function keyHover(draft: Draft, offset: number): Hover | undefined {
  const { frontMatter } = draft;
  const inside = (s: Span): boolean => s.start <= offset && offset <= s.end;
  const top = frontMatter.entries.find((e) => inside(e.key.span));
  const known = topKeys.find((k) => k.key === top?.key.value);
  if (top && known) return { span: top.key.span, markdown: known.about };
  for (const person of frontMatter.interviewers) {
    const entry = person.entries.find((e) => inside(e.key.span));
    const info = interviewerKeys.find((k) => k.key === entry?.key.value);
    if (entry && info) return { span: entry.key.span, markdown: info.about };
  }
  return undefined;
}

function personHover(draft: Draft, offset: number): Hover | undefined {
  const message = messageAt(draft, offset);
  if (!message) return undefined;
  const recipient = message.recipients.find((r) => r.span.start <= offset && offset <= r.span.end);
  if (recipient?.interviewer)
    return { span: recipient.span, markdown: personCard(recipient.interviewer) };
  const lineStart = draft.text.lastIndexOf('\n', offset - 1) + 1;
  const nextLine = draft.text.indexOf('\n', offset);
  const line = draft.text.slice(lineStart, nextLine === -1 ? undefined : nextLine);
  const hit = nameTable(draft.frontMatter)
    .find(line)
    .find((h) => lineStart + h.span.start <= offset && offset <= lineStart + h.span.end);
  if (hit?.ref.kind !== 'interviewer') return undefined;
  const { ref } = hit;
  const person = draft.frontMatter.interviewers.find((p) => p.name === ref.name);
  return (
    person && {
      span: { start: lineStart + hit.span.start, end: lineStart + hit.span.end },
      markdown: personCard(person),
    }
  );
}

function personCard(person: Interviewer): string {
  const lines = [
    `**${escapeMarkdown(person.name)}**${person.title ? `, ${escapeMarkdown(person.title)}` : ''}`,
  ];
  const met = person.met[0];
  if (met) lines.push(`Met ${inWords(met.value)}`);
  if (person.topics.length > 0)
    lines.push(`Spoke about: ${person.topics.map((t) => escapeMarkdown(t.value)).join('; ')}`);
  lines.push(person.consent ? `Consent: ${person.consent.value}` : 'Consent: not recorded');
  const last = person.sent[person.sent.length - 1];
  if (last) lines.push(`Last written to ${inWords(last.date.value)}`);
  if (person.promised) lines.push(`Promised an answer by ${inWords(person.promised.value)}`);
  return lines.join('  \n');
}

export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');
