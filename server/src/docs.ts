import { rules } from './service/rules/index.ts';
import { type Guideline, guidelines, type Rule } from './service/rules/rule.ts';

/** What each guideline asks, in a sentence. */
export const guidelineTitles: Readonly<Record<Guideline, string>> = {
  'privacy-consent':
    "write only to people who are fine with it, and keep each person's details private",
  personalization: 'a message only this person could have received',
  'professional-tone': 'polite, calm, clear',
  'contact-frequency': 'few messages, well spaced',
  transparency: 'say why you write, and that you write to each of them',
  consistency: 'the same facts to everyone',
  conciseness: 'respect their time',
  'no-pressure': 'never hurry or corner the decision',
  confidentiality: 'what was said in the room stays there',
  accuracy: 'nothing wrong in it',
};

/** The text of `docs/rules.md`: an index, and for every rule a section whose anchor is the rule's id. */
export function ruleDocs(): string {
  return `${[
    '# Rules',
    'Follow-up checks drafts of messages to interviewers against ten guidelines. Every rule belongs to one of them. A rule that is not sure speaks softly: `error` is for what is certain and harmful, `warning` for what is very likely so, `information` for advice, and `hint` for small cuts.',
    '## Index',
    indexTable(),
    ...guidelines.flatMap((guideline) => [
      `## ${guidelineName(guideline)}`,
      `${capital(guidelineTitles[guideline])}.`,
      ...rulesOf(guideline).map(ruleSection),
    ]),
  ].join('\n\n')}\n`;
}

/** The line, from 0, of a rule's heading in `docs/rules.md`; undefined for a rule that is not there. */
export function ruleLine(code: string): number | undefined {
  lines ??= new Map(
    ruleDocs()
      .split('\n')
      .flatMap((text, line) => (text.startsWith('### ') ? [[text.slice(4), line] as const] : [])),
  );
  return lines.get(code);
}

let lines: ReadonlyMap<string, number> | undefined;

/** A rule's section, in Markdown, without a line break at its end. */
export function ruleSection(rule: Rule): string {
  const example = rule.examples[0];
  return [
    `### ${rule.code}`,
    `${guidelineName(rule.guideline)}: ${rule.severity} by default. Finds ${rule.finds}.`,
    rule.why,
    ...rule.examples.flatMap(({ bad, good, today, beside }) => [
      today ? `Found, when today is ${today}:` : 'Found:',
      codeBlock('markdown', bad),
      ...(beside ? ['beside this draft of another process:', codeBlock('markdown', beside)] : []),
      'Fine:',
      codeBlock('markdown', good),
    ]),
    ...optionsOf(rule),
    example?.bad.includes('followup-disable')
      ? `To switch it off, put \`"${rule.code}": "off"\` among the \`rules\` of \`.followuprc.json\`.`
      : `To switch it off, put \`"${rule.code}": "off"\` among the \`rules\` of \`.followuprc.json\`. To hide one finding, put \`<!-- followup-disable-next-line ${rule.code} -- reason -->\` on the line above it.`,
  ].join('\n\n');
}

/** Our own Markdown as plain text: code set in by four spaces, the marks gone. */
export function plain(markdown: string): string {
  let inCode = false;
  return markdown
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('~~~')) {
        inCode = !inCode;
        return [];
      }
      if (inCode) return `    ${line}`.trimEnd();
      return line
        .replace(/^#+ /, '')
        .replace(/`([^`]+)`/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
    })
    .join('\n');
}

export const rulesOf = (guideline: Guideline): readonly Rule[] =>
  rules.filter((rule) => rule.guideline === guideline);

function indexTable(): string {
  const rows = guidelines.flatMap((guideline) =>
    rulesOf(guideline).map(
      ({ code, severity, finds }) =>
        `| [${code}](#${code}) | ${guideline} | ${severity} | ${cell(finds)} |`,
    ),
  );
  return ['| rule | guideline | default | finds |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function optionsOf(rule: Rule): string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const list = options.map(([name, o]) => `- \`${name}\` (default ${o.default}): ${o.about}`);
  const [first] = options;
  const shown =
    first && `"${rule.code}": ["${rule.severity}", { "${first[0]}": ${first[1].default} }]`;
  return ['Options:', list.join('\n'), `They are set with the severity: \`${shown}\`.`];
}

/** Fenced with tildes, since examples are Markdown and may hold fences of their own. */
const codeBlock = (language: string, text: string): string =>
  `~~~${language}\n${text.trimEnd()}\n~~~`;

const guidelineName = (guideline: Guideline): string =>
  guideline === 'privacy-consent' ? 'Privacy and consent' : capital(guideline.replaceAll('-', ' '));

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
