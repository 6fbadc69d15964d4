import type { Interviewer } from '../../model/frontMatter.ts';
import { foldName, type Recipient } from '../../model/message.ts';
import { isSlipOf } from '../../text/similarity.ts';
import { isHonorific } from '../personalization/greetings.ts';

/** Everything by which a person may rightly be addressed, folded: full name, aliases, greeting and every part of them. */
export function nameForms(person: Interviewer | Recipient): ReadonlySet<string> {
  const interviewer = 'interviewer' in person ? person.interviewer : undefined;
  const known = interviewer ?? ('aliases' in person ? person : undefined);
  const names = [
    person.name,
    ...(known ? [known.name, ...known.aliases, ...(known.greeting ? [known.greeting] : [])] : []),
  ];
  return new Set(names.flatMap((n) => [foldName(n), ...nameParts(n)]));
}

/** The folded words of a name without honorifics; a double-barrelled one whole and in halves. */
export const nameParts = (name: string): string[] =>
  foldName(name)
    .split(/\s+/)
    .filter((w) => w && !isHonorific(w))
    .flatMap((w) => (/[-'’]/.test(w) ? [w, ...w.split(/[-'’]/).filter((p) => p.length > 1)] : [w]));

/** Whether words after "Dear" can mean this person: any of their names in any order, an initial, or a short form of one. */
export function canMean(words: string, forms: ReadonlySet<string>): boolean {
  if (forms.has(foldName(words))) return true;
  const parts = nameParts(words);
  return parts.length > 0 && parts.every((part) => [...forms].some((f) => isFormOf(part, f)));
}

/** The name that words are a slip of: "Ingird" is one of "Ingrid". Undefined when they are right or quite different. */
export function slipOf(words: string, forms: ReadonlySet<string>): string | undefined {
  const parts = nameParts(words);
  const whole = foldName(words);
  const near = [...forms].find((f) => isSlipOf(whole, f));
  if (near) return near;
  if (parts.length < 2) return [...forms].find((f) => parts.some((p) => isSlipOf(p, f)));
  const isNear = parts.every((p) => [...forms].some((f) => isFormOf(p, f) || isSlipOf(p, f)));
  return isNear
    ? parts.map((p) => [...forms].find((f) => isFormOf(p, f) || isSlipOf(p, f))).join(' ')
    : undefined;
}

/** "Sam" and "Samuel", "Beth" and "Elizabeth", "J" and "Jan"; "Mueller" and "Müller". */
function isFormOf(part: string, form: string): boolean {
  if (part === form || umlauts(part) === umlauts(form)) return true;
  if (part.length === 1) return form.startsWith(part);
  const short = part.length < form.length ? part : form;
  const long = short === part ? form : part;
  return (
    short.length >= 3 &&
    !long.includes(' ') &&
    long.includes(short) &&
    long.length <= short.length * 3
  );
}

const umlauts = (word: string): string => word.replace(/([aou])e/g, '$1');
