import { headerKeys, kinds } from '../../model/frontMatterKeys.ts';
import type { Message } from '../../model/message.ts';
import { closings, disclosures, greetingName, scaffolds } from '../scaffold.ts';
import { literal, plain } from '../snippetText.ts';
import type { Completion, CompletionContext } from './context.ts';

/** Names for `## To:`, those not yet written to first. */
export function completeHeading(context: CompletionContext): Completion[] {
  const { draft, before, offset } = context;
  const isNamed = /to:/i.test(before);
  const typed = (isNamed ? /to:\s*(?:.*,\s*)?([^,]*)$/i : /^\s*#+\s*(.*)$/).exec(before)?.[1] ?? '';
  const written = new Set(
    draft.messages.flatMap((m) =>
      m.heading && m.heading.start <= offset && offset <= m.span.end
        ? []
        : m.recipients.map((r) => r.interviewer?.name),
    ),
  );
  return draft.frontMatter.interviewers.map((person, i) => ({
    label: isNamed ? person.name : `To: ${person.name}`,
    kind: 'person',
    detail: person.title ?? '',
    documentation: written.has(person.name)
      ? 'Already has a message in this file.'
      : 'Not written to yet.',
    replace: { start: offset - typed.length, end: offset },
    snippet: literal(
      isNamed ? `${/:$/.test(before) ? ' ' : ''}${person.name}` : `To: ${person.name}`,
    ),
    rank: (written.has(person.name) ? 100 : 0) + i,
  }));
}

/** Header lines that are not there yet, and the values that one allows. */
export function completeHeader(context: CompletionContext, message: Message): Completion[] {
  const { draft, before, offset, today } = context;
  const line = /^[ \t]*([A-Za-z-]+):[ \t]*(.*)$/.exec(before);
  const replaceTyped = (typed: string) => ({ start: offset - typed.length, end: offset });
  if (!line) {
    const typed = before.trim();
    const missing = headerKeys.filter((key) => !message.headers.some((h) => h.key === key));
    return missing.map((key, i) => ({
      label: `${key}:`,
      kind: 'key',
      replace: replaceTyped(typed),
      snippet: `${key}: `,
      rank: i,
    }));
  }
  const typed = line[2] ?? '';
  const lead = /:$/.test(before) ? ' ' : '';
  const options = (list: readonly string[], kind: Completion['kind'], detail = ''): Completion[] =>
    list.map((option, i) => ({
      label: option,
      kind,
      detail,
      replace: replaceTyped(typed),
      snippet: lead + literal(option),
      rank: i,
    }));
  switch (line[1]?.toLowerCase()) {
    case 'kind':
      return options(kinds, 'value');
    case 'send':
      return options([today], 'value', 'today');
    case 'attachments':
      return options(
        draft.frontMatter.attachments.map((a) => a.value),
        'value',
      );
    case 'subject':
      return options(subjectsFor(message, draft.frontMatter.role?.value), 'sentence');
    default:
      return [];
  }
}

function subjectsFor(message: Message, role: string | undefined): string[] {
  const about = role ? ` about the ${role} role` : '';
  switch (message.kind) {
    case 'check-in':
      return [`Checking in${about || ' after our conversation'}`];
    case 'clarification':
      return [`A clarification${about}`];
    case 'withdrawal':
      return [`Withdrawing my application${role ? ` for the ${role} role` : ''}`];
    case 'information':
      return [`The information you asked for${about}`];
    case 'reply':
      return [`My reply${about}`];
    case 'thank-you':
      return role
        ? [`Thank you for the ${role} interview`, 'Thank you for our conversation']
        : ['Thank you for our conversation'];
  }
}

/** Greeting, topics, facts, disclosure and sign-off, where each belongs. */
export function completeBody(context: CompletionContext, message: Message): Completion[] {
  const { draft, before, offset } = context;
  const person = message.recipients[0]?.interviewer;
  const typed = /[\p{L}\p{M}'’-]*$/u.exec(before)?.[0] ?? '';
  const replace = { start: offset - typed.length, end: offset };
  const atLineStart = before.trim() === typed;
  const found: Completion[] = [];
  if (
    atLineStart &&
    !message.body.greeting &&
    offset <= (message.body.blocks[0]?.span.end ?? offset) &&
    person
  ) {
    const name = greetingName(person);
    found.push({
      label: `Dear ${name},`,
      kind: 'person',
      detail: 'greeting',
      replace,
      snippet: `${literal(`Dear ${name},`)}\n\n$0`,
      rank: 0,
    });
  }
  const greets =
    /^\s*(?:dear|hi|hello|good (?:morning|afternoon|evening))\s+[\p{L}\p{M} .'’-]*$/iu.exec(before);
  if (greets && person) {
    const typedName =
      /\s+([\p{L}\p{M} .'’-]*)$/u.exec(
        before.replace(/^\s*(?:good (?:morning|afternoon|evening)|\p{L}+)/iu, ''),
      )?.[1] ?? '';
    for (const [i, name] of [...new Set([greetingName(person), person.name])].entries()) {
      found.push({
        label: name,
        kind: 'person',
        detail: 'recipient',
        replace: { start: offset - typedName.length, end: offset },
        snippet: literal(`${name},`),
        rank: i,
      });
    }
    return found;
  }
  person?.topics.forEach((topic, i) => {
    found.push({
      label: topic.value,
      kind: 'topic',
      detail: `you spoke about this with ${person.name}`,
      replace,
      snippet: literal(topic.value),
      rank: 10 + i,
    });
  });
  draft.frontMatter.facts.forEach((fact, i) => {
    const { value } = fact.value;
    found.push({
      label: `${fact.label.value}: ${value}`,
      kind: 'fact',
      detail: 'fact',
      filter: `${fact.label.value} ${value}`,
      replace,
      snippet: literal(value),
      rank: 40 + i,
    });
  });
  if (atLineStart || /[.!?]\s+\p{L}*$/u.test(before)) {
    if (draft.frontMatter.interviewers.length > 1) {
      disclosures.forEach((sentence, i) => {
        found.push({
          label: sentence,
          kind: 'sentence',
          detail: 'says that each gets a message of their own',
          replace,
          snippet: literal(sentence),
          rank: 60 + i,
        });
      });
    }
    const candidate = draft.frontMatter.candidate?.name.value;
    if (atLineStart && !message.body.signOff && candidate) {
      closings.forEach((closing, i) => {
        found.push({
          label: `${closing}, ${candidate}`,
          kind: 'sentence',
          detail: 'sign-off',
          replace,
          snippet: `${closing},\n${literal(candidate)}\n`,
          rank: 80 + i,
        });
      });
    }
  }
  return found;
}

/** A whole message for each interviewer without one. */
export function completeScaffolds(context: CompletionContext): Completion[] {
  const { draft, process, today, offset, before, lineStart, lineEnd } = context;
  if (draft.text.slice(offset, lineEnd).trim() !== '') return [];
  return scaffolds(draft, process, today).map((scaffold, i) => {
    const body = scaffold.snippet.replace(/^\n+/, '');
    const above = draft.text.slice(0, lineStart);
    const gap =
      above === '' || /\n[ \t]*\r?\n$/.test(above) || /^---[ \t]*\r?\n$/.test(above) ? '' : '\n';
    return {
      label: `Message for ${scaffold.name}`,
      kind: 'message',
      detail: scaffold.kind,
      documentation: plain(body),
      filter:
        before.trim() === ''
          ? `Message for ${scaffold.name}`
          : `${before.trim()} Message for ${scaffold.name}`,
      replace: { start: lineStart, end: offset },
      snippet: gap + body,
      rank: 200 + i,
    };
  });
}
