import { foldName, type Message } from '../../model/message.ts';

/** Words that address anybody who may hold a function, as they stand after "Dear" or "Hello". */
const functionGreeting =
  /^(?:(?:the|my|our|all|esteemed|respected|honou?red|valued|dear|whole|entire) )*(?:(?:hiring|recruit(?:ing|ment)|talent(?: acquisition)?|human resources?|hr|people|selection|interview(?:ing)?|search|appointments?|admissions?|personnel|staffing)(?: (?:and|&) \w+)? ?(?:manager|managers|team|teams|committee|panel|board|department|lead|leader|partner|officer|staff|group|director|specialist|coordinator|professionals?|people|members?)?|manager|recruiters?|recruiter|employer|interviewers?|interview panel|panel(?: members?)?|committee(?: members?)?|board(?: members?)?|members of the (?:panel|committee|board|team)|(?:concerned|respected) (?:person|authority|officer)|authority|whoever .+|whomever .+|reader|recipient)$/;

const politeGreeting =
  /^(?:(?:respected|dear|esteemed|honou?red|good|my dear|most) )*(?:sirs?|madams?|mesdames|messrs|gentlemen|gentleman|ladies|ma'?am|sir ?(?:\/|or|and|&) ?ma(?:da)?m|madam ?(?:\/|or|and|&) ?sir|ladies (?:and|&) gentlemen|gentle(?:men|persons?)(?: (?:and|&) ladies)?)(?: (?:of|from|at) .+)?$/;

/** Address a group; they fit a message that does go to one. */
const groupGreeting =
  /^(?:all(?: concerned| of you)?|everyone|everybody|team|teams|the team|folks|friends?|colleagues?|all colleagues|both|you all|y'?all|people|guys|group|crew|\w+(?: \w+)? (?:team|crew|group|department))$/;

const nobody = /^(?:there|you|again)?$/;

/** What kind of words stand in the place of a name: of a function, of politeness, of a group, of nobody; undefined for a name. */
export function genericAddressee(
  addressee: string,
): 'function' | 'polite' | 'group' | 'nobody' | undefined {
  const words = foldName(addressee)
    .replace(/[’]/g, "'")
    .replace(/\s*\/\s*/g, '/')
    .replace(/^to /, '')
    .trim();
  if (
    /^(?:whom ?(?:so)?(?:ever)? ?it may concern|whom this may concern|all concerned)$/.test(words)
  )
    return 'function';
  if (nobody.test(words)) return 'nobody';
  if (politeGreeting.test(words)) return 'polite';
  if (functionGreeting.test(words)) return 'function';
  return groupGreeting.test(words) ? 'group' : undefined;
}

/** True when the message goes to one or more people whose names are known. */
export const goesToNamedPeople = (message: Message): boolean =>
  message.recipients.length > 0 &&
  message.recipients.every(
    (r) => r.interviewer !== undefined || genericAddressee(r.name) === undefined,
  );
