import type { Interviewer } from './frontMatter.ts';
import { foldName } from './message.ts';

/** How a person is addressed after "Dear": as the front matter says, else by first name; the whole name when it opens with a title. */
export function greetingName(person: Pick<Interviewer, 'name' | 'greeting'>): string {
  const [first = person.name] = person.name.trim().split(/\s+/);
  return person.greeting ?? (titles.has(foldName(first)) ? person.name : first);
}

const titles = new Set(
  'mr mrs ms mx miss dr prof professor sir madam judge sister father rev'.split(' '),
);
