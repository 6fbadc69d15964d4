import type { Draft } from './model/draft.ts';
import { foldName } from './model/message.ts';
import type { Process } from './rules/rule.ts';

/** Finds the process of a draft among the drafts of its folder; the same drafts give the same object again. */
export function createProcessIndex() {
  const cache = new Map<string, Process>();
  return {
    /** The process of `draft`; `folder` holds all drafts of its folder, the draft itself among them. */
    of(draft: Draft, folder: readonly Draft[]): Process {
      const members = folder.filter((other) => other === draft || sameProcess(draft, other));
      const key = members.map((d) => d.uri).join('\n');
      const known = cache.get(key);
      if (
        known &&
        known.drafts.length === members.length &&
        known.drafts.every((d, i) => d === members[i])
      )
        return known;
      const process = {
        drafts: members,
        messages: members.flatMap((d) => d.messages.map((message) => ({ draft: d, message }))),
      };
      cache.set(key, process);
      return process;
    },
  };
}

/** The same company and, where both give one, the same role. */
function sameProcess(a: Draft, b: Draft): boolean {
  const companies = [a, b].map((d) => d.frontMatter.company);
  const [one, two] = companies.map((c) => (c ? [c.name.value, ...c.aliases].map(foldName) : []));
  if (!one?.some((name) => two?.includes(name))) return false;
  const roles = [a.frontMatter.role, b.frontMatter.role];
  return !roles[0] || !roles[1] || foldName(roles[0].value) === foldName(roles[1].value);
}
