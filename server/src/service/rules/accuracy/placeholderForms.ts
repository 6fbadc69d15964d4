import { type Span, span } from '../../model/span.ts';

/** An unfilled slot found in a text; `label` says what belongs there, where it says so. */
export interface Slot {
  readonly span: Span;
  /** The words inside the marks, as a reader would say them: "first name". */
  readonly label: string;
  /** The texts a snippet offers for its stop. */
  readonly choices: readonly string[];
}

/** Finds slots in raw text. Offsets are those of the text plus `base`; marks that are code or quotation are the caller's to leave out. */
export function findSlots(text: string, base: number): Slot[] {
  if (!mayHoldSlot.test(text)) return [];
  const slots: Slot[] = [];
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const found = read(match, text);
      if (!found) continue;
      const at = span(match.index, match.index + match[0].length);
      const isTaken = slots.some((s) => s.span.start < at.end && at.start < s.span.end);
      if (!isTaken)
        slots.push({ span: at, label: readable(found.label), choices: found.choices ?? [] });
    }
  }
  return slots
    .sort((a, b) => a.span.start - b.span.start)
    .map((s) => ({ ...s, span: span(s.span.start + base, s.span.end + base) }));
}

/** Words that only a template uses in place of a person's name. */
export const isSlotName = (words: string): boolean =>
  /^(?:(?:first|last|full|the|your|their|recipient(?:'s|’s)?|interviewer(?:'s|’s)?|contact|candidate)[ _-]?)?(?:names?|surname)$|^(?:first|last|full|sur|f|l)_?names?$|^\.{2,}$|^…$/i.test(
    words.trim(),
  );

interface Form {
  readonly pattern: RegExp;
  read(match: RegExpMatchArray, text: string): { label: string; choices?: string[] } | undefined;
}

const mayHoldSlot =
  /[[{<$«_%#*]|X{2}|x{3}|\?\?|\bXYZ\b|\bABC\b|\b(?:TODO|TBD|TBC|FIXME|TKTK|TK)\b|lorem ipsum|\bhere\b|\bname\b|\(/i;

/** What a template calls the thing that belongs in a slot. */
const labelWord =
  /\b(?:name|company|employer|organi[sz]ation|firm|role|position|job|title|date|day|time|topics?|subject|department|team|project|skills?|e-?mail|phone|number|address|city|location|link|url|attachment|insert|add|enter|fill|mention|describe|something|anything|specific|details?|example|your|their|his|her|my|recipient|interviewer|candidate|manager|x{2,}|tbd|tbc|todo|blank|placeholder|what|why|how|field|industry|school|salary|amount|reason|value|first|last)\b/i;

const is = (text: string | undefined, pattern: RegExp): boolean => pattern.test(text ?? '');
const before = (match: RegExpMatchArray, text: string, n = 24): string =>
  text.slice(Math.max(0, (match.index ?? 0) - n), match.index);
const after = (match: RegExpMatchArray, text: string, n = 24): string =>
  text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + n);

const forms: readonly Form[] = [
  // ${1:default}, ${2|one,two|}, ${3}, ${NAME}
  {
    pattern: /\$\{(\d+|[A-Z_]{2,40})(?:([:|])([^}\n]{0,120}))?\}/g,
    read: ([, , mark, inner = '']) => ({
      label: mark === ':' ? inner : '',
      choices:
        mark === '|'
          ? inner.replace(/\|$/, '').split(',')
          : mark === ':' && inner && !/[[{$]/.test(inner)
            ? [inner]
            : [],
    }),
  },
  { pattern: /\$0(?![\d.,])/g, read: () => ({ label: '' }) },
  { pattern: /\{\{\{?\s*([^{}\n]{0,60}?)\s*\}?\}\}/g, read: ([, label = '']) => ({ label }) },
  { pattern: /\{%?\s*([A-Za-z][\w .'’-]{0,40}?)\s*%?\}/g, read: ([, label = '']) => ({ label }) },
  { pattern: /\*\|([A-Z_:]{2,30})\|\*/g, read: ([, label = '']) => ({ label }) },
  {
    pattern: /\[\[?([^\][\n]{1,70})\]\]?/g,
    read: (match, text) => {
      const label = match[1]?.trim() ?? '';
      const isLink = is(after(match, text, 1), /^[([:]/) || is(before(match, text, 1), /\]|!$/);
      if (isLink || !/\p{L}/u.test(label) || asides.test(label)) return undefined;
      if (/^[a-z]$/i.test(label) || /^\^/.test(label) || /^https?:/i.test(label)) return undefined;
      const isLabel = labelWord.test(spaced(label)) || /^\p{Lu}/u.test(label) || /_/.test(label);
      return isLabel ? { label } : undefined;
    },
  },
  {
    pattern: /<\s*([A-Za-z][\w .'’/-]{1,40}?)\s*>/g,
    read: (match) => {
      const label = match[1] ?? '';
      if (knownTag.test(label) || /[@:]|\/$|^\//.test(label)) return undefined;
      return labelWord.test(spaced(label)) || /^\p{Lu}/u.test(label) ? { label } : undefined;
    },
  },
  {
    pattern: /[«‹]\s?([A-Za-z][\w .-]{1,30}?)\s?[»›]/g,
    read: ([, label = '']) =>
      /[a-z][A-Z]|_/.test(label) || exactLabel.test(spaced(label)) ? { label } : undefined,
  },
  { pattern: /%%?([A-Za-z][A-Za-z_ -]{1,30}[A-Za-z])%%?/g, read: ([, label = '']) => ({ label }) },
  { pattern: /##?([A-Z][A-Z_ ]{1,30}[A-Z])#{1,2}/g, read: ([, label = '']) => ({ label }) },
  {
    pattern: /\(\s*([A-Za-z][^()\n]{1,50}?)\s*\)/g,
    read: (match) => {
      const label = match[1] ?? '';
      const isOrder =
        /^(?:insert|add|enter|fill in|type|put|state|mention|name|describe)\b.*\b(?:here|name|topic|company|role|date|example|project|detail)s?$/i.test(
          label,
        ) || /^(?:your|their|the|a|some|specific)\b.*\bhere$/i.test(label);
      return isOrder || exactLabel.test(label) ? { label } : undefined;
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu,
    read: () => ({ label: '' }),
  },
  {
    pattern: /(?<![\p{L}\p{N}_-])(X{3,}|x{3,})(?![\p{L}\p{N}_]|-rated)/gu,
    read: (match, text) => (standsForNoun(match, text) ? { label: '' } : undefined),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:XX|xx)(?=(?:\s?%|\s(?:years?|months?|weeks?|days?|people|k\b)))/gu,
    read: () => ({ label: '' }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])\+?\d{2,6}[xX]{2,}(?:[ -]?[xX]{2,})*(?![\p{L}\p{N}])/gu,
    read: () => ({ label: 'phone' }),
  },
  {
    pattern: /\b(?:XYZ|ABC)(?: (?:Company|Corp(?:oration)?|Inc|Ltd|Limited|Co)\b\.?)?/g,
    read: (match, text) => {
      const isFirm =
        / /.test(match[0]) ||
        is(before(match, text), /\b(?:at|with|join|joining|company|for)\s+$/i);
      const isTerm = is(
        after(match, text),
        /^\s(?:ax[ei]s|coordinates?|plot|analysis|stock|classes|news|learning|method)/i,
      );
      return isFirm && !isTerm ? { label: 'company' } : undefined;
    },
  },
  {
    pattern: /\b(?:TODO|FIXME|TKTK|TK)\b:?/g,
    read: (match, text) =>
      is(after(match, text), /^[\s-]?(?:lists?|apps?|items?|comments?|board|notes?)\b/i) ||
      is(before(match, text), /\b(?:my|our|your|the|a) $/i)
        ? undefined
        : { label: '' },
  },
  {
    pattern: /\b(?:TBD|TBC|tbd|tbc)\b/g,
    read: (match, text) =>
      is(
        before(match, text),
        /\b(?:is|are|was|were|be|still|remains?|currently|marked|says?)\s+(?:as )?$/i,
      )
        ? undefined
        : { label: '' },
  },
  { pattern: /\blorem ipsum(?: dolor(?: sit(?: amet)?)?)?/gi, read: () => ({ label: '' }) },
  {
    pattern:
      /\b(?:INSERT|ADD|ENTER|FILL IN|PUT|TYPE|YOUR)(?:[ _][A-Z'’]{2,}){0,5}[ _]HERE\b|\b(?:insert|enter|add|type) (?:(?:your|the|a|an|their|his|her) )?(?:\w+ ){1,3}here\b/g,
    read: (match) => ({ label: match[0].replace(/\b(?:insert|add|enter|here|type)\b/gi, '') }),
  },
  {
    pattern:
      /\b(?:COMPANY|YOUR|FIRST|LAST|FULL|INTERVIEWER|RECIPIENT|JOB|CANDIDATE|MANAGER|HIRING MANAGER)(?:'S|’S)?[ _](?:NAME|TITLE|COMPANY|ROLE|TOPIC|DATE|NUMBER|SURNAME)\b|\b(?:First|Last|Company|Full|Sur)Name\b|\b[Ff]irstname\b|\b[Ll]astname\b|\b(?:first|last|company|role|job|full)_(?:name|title)\b/g,
    read: (match) => ({ label: match[0] }),
  },
  {
    pattern: /(?<=^|[\s(])\?{2,}(?=$|[\s,.;:)])/g,
    read: () => ({ label: '' }),
  },
];

/** "about XXX", "the XXX team", "Dear XXX": it takes a noun's place; "casks marked XXX" and a row of kisses do not. */
function standsForNoun(match: RegExpMatchArray, text: string): boolean {
  const lead = before(match, text);
  const isKiss = match[0] === match[0].toLowerCase() && /(?:^|\n|[.!,]\s*)$/.test(lead);
  const countsNext =
    /^\s(?!and|or|but|for|with|in|on|at|is|was|are|were|because|which|that|to|from|by|as|so)\p{Ll}{3,}/u;
  return (
    !isKiss &&
    (countsNext.test(after(match, text)) ||
      /(?:^|[.!?:,(]\s*)$/.test(lead) ||
      /\b(?:a|an|the|about|on|in|at|for|of|to|with|from|by|and|or|dear|hi|hello|hey|mr|mrs|ms|dr|your|our|my|this|that|is|was|are|over|than|regarding|as|like|discuss|discussed|join|joining|met|meet|meeting|project|nearly|some|into|between|after|before|since|until|via|through)\.?\s+$/i.test(
        lead,
      ))
  );
}

const asides =
  /^(?:sic|laughs?|laughter|smiles?|sighs?|pause|applause|…|\.{3}|ibid|(?:my )?emphasis(?: (?:mine|added))?|redacted|pdf|docx?|xlsx?|zip|x|.*\b(?:19|20)\d\d[a-z]?)$/i;

const exactLabel =
  /^(?:(?:your|their|the|recipient'?s?|interviewer'?s?|my) )?(?:first name|last name|full name|surname|company name|company|job title|position title|role title|role|topic|phone number|hiring manager(?: name)?|name|date)$/i;

const knownTag =
  /^\/?(?:a|abbr|b|blockquote|br|code|div|em|font|h\d|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|td|th|tr|u|ul|details|summary|kbd|mark|del|ins|q|cite)(?:\s|\/|$)/i;

/** `companyName` and `company_name` as words. */
const spaced = (label: string): string =>
  label.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_./-]+/g, ' ');

const readable = (label: string): string =>
  spaced(label)
    .replace(/^\s*(?:\[|insert|add|enter)\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
