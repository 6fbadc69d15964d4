import type { Draft } from '../../model/draft.ts';
import type { FrontMatterIssue } from '../../model/frontMatterReader.ts';
import { overlaps } from '../../model/span.ts';
import type { Context, DraftRule, Fix, Problem } from '../rule.ts';
import {
  closeFenceFix,
  closeMarkFix,
  isoFixes,
  lineAround,
  nearestFix,
  quoteFix,
  untabFix,
} from './frontMatterFixes.ts';
import { headerProblems } from './headerLines.ts';

export const frontMatter: DraftRule = {
  code: 'front-matter',
  guideline: 'accuracy',
  severity: 'error',
  scope: 'draft',
  finds: 'a part of the front matter or a header line that cannot be read as it stands',
  why: 'Every check of names, dates and topics rests on the front matter. What cannot be read there cannot be checked.',
  examples: [
    {
      bad: withKeys('met: 14 September 2026\n    consent: explicit'),
      good: withKeys('met: 2026-09-14\n    consent: explicit'),
    },
    {
      bad: withKeys('met: 2026-09-14\n    concent: explicit'),
      good: withKeys('met: 2026-09-14\n    consent: understood'),
    },
    {
      bad: withKeys('met: 2026-09-14\n    consent: explicitly'),
      good: withKeys('met: [2026-09-14, 2026-09-15]\n    consent: explicit'),
    },
  ],
  *check(draft, context) {
    const { issues } = draft.frontMatter;
    const broken = issues
      .filter((i) => i.kind === 'yaml')
      .map((i) => lineAround(draft.text, draft.frontMatter.content, i.span.start));
    for (const issue of issues) {
      // One line that is no YAML is one finding, whatever else it leads to.
      const isConsequence =
        (issue.kind === 'wrong-type' || issue.kind === 'missing-name') &&
        broken.some((line) => overlaps(line, issue.span));
      if (!isConsequence) yield describe(issue, draft, context);
    }
    yield* headerProblems(draft, context.today);
  },
};

function describe(issue: FrontMatterIssue, draft: Draft, { today }: Context): Problem {
  const { text, uri } = draft;
  const { content } = draft.frontMatter;
  const at = { span: issue.span };
  switch (issue.kind) {
    case 'yaml': {
      const { words, fixes } = readable(issue, draft);
      return {
        span: lineAround(text, content, issue.span.start),
        message: `${words} The rest is still used.`,
        fixes,
      };
    }
    case 'unclosed':
      return {
        ...at,
        message: 'The front matter has no end. Close it with a line of three hyphens.',
        fixes: [closeFenceFix(text, issue.insertAt)],
      };
    case 'not-a-map':
      return {
        ...at,
        message: `Here ${issue.where} is no list of keys with values. Write each as "key: value", such as "company: Name".`,
      };
    case 'unknown-key':
      return {
        ...at,
        severity: 'information',
        message: `"${issue.key}" is no key that is used here. It is kept as it is.`,
        fixes: nearestFix(issue.span, issue.key, issue.known),
      };
    case 'wrong-type':
      return {
        ...at,
        message: `"${issue.key}" holds something else than expected here: ${issue.expected}.`,
        fixes: issue.expected === 'a text' ? quoteFix(text, issue.span) : [],
      };
    case 'wrong-value':
      return {
        ...at,
        message: `"${issue.value}" is no value of "${issue.key}". It can be ${orList(issue.allowed)}.`,
        fixes: nearestFix(issue.span, issue.value, issue.allowed),
      };
    case 'bad-date':
      return {
        ...at,
        message: `"${issue.value}" is not read as a date. Write it as year, month and day, such as 2026-11-18.`,
        fixes: isoFixes(issue.span, issue.value, today),
      };
    case 'missing-name':
      return {
        ...at,
        message: `This entry under "${issue.where}" has no name. Add one as "name: …".`,
      };
    case 'duplicate-name':
      return {
        ...at,
        severity: 'warning',
        message: `${issue.name} stands in the list twice, and only the first entry is used. Join the two.`,
        related: [{ uri, span: issue.first, message: 'The first entry' }],
      };
  }
}

/** What the YAML reader found, in words for somebody who never heard of YAML. */
function readable(
  issue: Extract<FrontMatterIssue, { kind: 'yaml' }>,
  { text, frontMatter: { content } }: Draft,
): { words: string; fixes: readonly Fix[] } {
  const { detail } = issue;
  if (/nested mappings|implicit map/i.test(detail))
    return {
      words: 'A value with a colon in it needs quotation marks.',
      fixes: quoteFix(text, issue.span),
    };
  if (/cannot start with/i.test(detail))
    return {
      words: `A value that starts with "${text[issue.span.start] ?? ''}" needs quotation marks.`,
      fixes: quoteFix(text, issue.span),
    };
  if (/missing closing|flow (?:sequence|map)/i.test(detail))
    return {
      words: 'A quotation mark or bracket is opened and not closed.',
      fixes: closeMarkFix(text, content),
    };
  if (/tabs/i.test(detail))
    return {
      words: 'Lines are indented with spaces here, not with tabs.',
      fixes: untabFix(text, content),
    };
  if (/unique/i.test(detail))
    return { words: 'This key stands here twice. Join the two.', fixes: [] };
  if (/indent|column|without - indicator|block/i.test(detail))
    return { words: 'This line does not line up with the ones it belongs to.', fixes: [] };
  return { words: `This line cannot be read as "key: value" (${detail}).`, fixes: [] };
}

const orList = (values: readonly string[]): string =>
  values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1]}`;

function withKeys(keys: string): string {
  return `---
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    ${keys}
    topics:
      - proofing sourdough overnight
---

## To: Wanjiru Kamau
Subject: Thank you for Monday

Dear Wanjiru,

Thank you for showing me how the sourdough proofs overnight.

Kind regards,
Lucía Fernández
`;
}
