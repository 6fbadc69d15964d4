import type { Draft } from '../../model/draft.ts';
import type { Interviewer } from '../../model/frontMatter.ts';
import type { ConsentStatus } from '../../model/frontMatterKeys.ts';
import { foldName } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { Process } from '../rule.ts';

/** What the files of a process record of one person. */
export interface ConsentRecord {
  readonly status: ConsentStatus;
  readonly uri: string;
  readonly span: Span;
}

interface Known {
  readonly consents: readonly ConsentRecord[];
  /** Something was sent to them, or they wrote. */
  readonly inTouch: boolean;
}

const cache = new WeakMap<Process, ReadonlyMap<string, Known>>();

/** A person's consent, from the message's own file first. */
export function consentOf(
  process: Process,
  draft: Draft,
  person: Interviewer,
): ConsentRecord | undefined {
  const consents = peopleOf(process).get(foldName(person.name))?.consents ?? [];
  return consents.find((c) => c.uri === draft.uri) ?? consents[0];
}

/** Whether messages have gone back and forth already. */
export const isInTouch = (process: Process, person: Interviewer): boolean =>
  peopleOf(process).get(foldName(person.name))?.inTouch ?? false;

function peopleOf(process: Process): ReadonlyMap<string, Known> {
  const known = cache.get(process);
  if (known) return known;
  const people = new Map<string, Known>();
  for (const { uri, frontMatter } of process.drafts) {
    for (const { name, consent, sent, replied } of frontMatter.interviewers) {
      const before = people.get(foldName(name));
      people.set(foldName(name), {
        consents: [
          ...(before?.consents ?? []),
          ...(consent ? [{ status: consent.value, uri, span: consent.span }] : []),
        ],
        inTouch: before?.inTouch || sent.length > 0 || replied.length > 0,
      });
    }
  }
  cache.set(process, people);
  return people;
}
