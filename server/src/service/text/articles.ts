/**
 * The indefinite article a word takes by its sound: "an hour", "an MBA", "a unit", "an uneven", "a one-day", "an 8". Undefined
 * where speakers differ or nobody can tell from the letters: "a/an historic", "a/an SQL", "a/an 1100".
 */
export function articleFor(word: string): 'a' | 'an' | undefined {
  const known = readAsWritten(word) ?? readAsInitials(word);
  if (known !== undefined) return known === '?' ? undefined : known;
  const lower = word.toLowerCase();
  if (/^[^a-z]/.test(lower)) return /^[àáâãäåæèéêëìíîïòóôõöø]/.test(lower) ? 'an' : undefined;
  if (eitherWay.test(lower)) return undefined;
  if (silentH.test(lower)) return 'an';
  return /^[aeiou]/.test(lower) && !soundsLikeYouOrWon.test(lower) ? 'an' : 'a';
}

/** "An 8", "an 11-hour day", "an 18th"; a longer number may be read as eleven hundred or as a thousand. */
function readAsWritten(word: string): 'a' | 'an' | '?' | undefined {
  if (!/^\d/.test(word)) return undefined;
  if (/^8/.test(word)) return 'an';
  if (/^1[18](?!\d)/.test(word)) return 'an';
  return /^1[18]\d\d(?!\d)/.test(word) ? '?' : 'a';
}

/** Abbreviations: by the name of their first letter when they are spelt out, by their sound when they are read as a word. */
function readAsInitials(word: string): 'a' | 'an' | '?' | undefined {
  const head = /^[A-Z][A-Za-z]*(?=$|[^A-Za-z])/.exec(word)?.[0] ?? '';
  if (head.length === 1 && /^[A-Z](?:$|[-&/])/.test(word))
    return vowelNames.test(head) ? 'an' : 'a';
  if (!/^[A-Z].*[A-Z]/.test(head) || /^(?:Mc|Mac|O)[A-Z][a-z]/.test(head)) return undefined;
  if (/^[AEIO]/.test(head)) return /^(?:ONE|EURO|EWE)/.test(head) ? 'a' : 'an';
  if (!vowelNames.test(head)) return 'a';
  const isSpeltOut = (!/[AEIOUYaeiouy]/.test(head) && head !== 'SQL') || spelled.has(head);
  return isSpeltOut ? 'an' : '?';
}

/** Letters whose names begin with a vowel: eff, aitch, ell, em, en, ar, ess, ex. */
const vowelNames = /^[AEFHILMNORSX]/;

/** Spelt out although they have a vowel. */
const spelled = new Set(
  `MBA MA MEng MPhil MRes MArch MEd NDA NGO SEO ROI HIV SUV FBI MOU MRI MEP SDE SRE SME NYU LSE MOT MIT RFI NBA LPA LLM SEN FE HE
   SLA HNC LEA NIH NSA FDA FCA FAQs MI RIBA RIBAs XL MVA RICS FTE HE HEI SIA RN RNA RCA`.split(
    /\s+/,
  ),
);

const silentH = /^(?:hour|honest|honou?r|heir(?!l?oom\b)|heirloom)/;
/** Unstressed first syllables, and American "herb". */
const eitherWay =
  /^(?:histor|hotel|hyster|habitual|heroic|horrif|hallucin|hilar|herb|euler|oestr|ouija)/;
const soundsLikeYouOrWon =
  /^(?:uni(?!m|n|de|ss)|unani|us[aeiu]|ut[eio]|uk|ubiq|ur[aeiou]|eu|ew|one(?![a-z]*(?:ir|ro|rous))|once|u[-\s]|uvul|ufo)/;
