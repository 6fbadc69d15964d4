/** A way to reach somebody, written out in running text; offsets are the text's own. */
export interface ContactDetail {
  readonly kind: 'email' | 'phone' | 'handle';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function contactDetailsIn(text: string): ContactDetail[] {
  const found: ContactDetail[] = [];
  const add = (kind: ContactDetail['kind'], start: number, value: string): void => {
    const end = start + value.length;
    if (!found.some((f) => f.start < end && start < f.end))
      found.push({ kind, start, end, text: value });
  };
  for (const m of text.matchAll(email)) add('email', m.index, m[0]);
  for (const m of text.matchAll(phone))
    if (isPhone(text, m.index, m[0])) add('phone', m.index, m[0].trimEnd());
  for (const m of text.matchAll(spelled)) add('phone', m.index, m[0].replace(/[\s,-]+$/, ''));
  for (const m of text.matchAll(handle)) add('handle', m.index + (m[1]?.length ?? 0), m[2] ?? '');
  return found.sort((a, b) => a.start - b.start);
}

/** Digits only, without the leading zero or plus that differ at home and abroad. */
export const lastDigits = (written: string): string => written.replace(/\D/g, '').slice(-7);

const email = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const phone =
  /(?<![\p{L}\p{N}.,/-])(?:\+|\(0|0|\(\d{3}\)|\d{3}[-. ](?=\d{3}[-. ]\d{4}(?!\d)))[\d\s().\u00a0/-]{5,20}\d(?![\p{L}\d]|[.,]\d)/gu;
const digitWord =
  '(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)';
const spelled = new RegExp(`\\b${digitWord}(?:[\\s,-]+${digitWord}){5,}\\b`, 'giu');
const handle = /(^|[\s(])(@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,30}[\p{L}\p{N}_])(?![@\p{L}\p{N}])/gu;

/** Seven to fifteen digits (ITU-T E.164 has at most fifteen), and nothing before that makes them another number. */
function isPhone(text: string, start: number, value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 8 || digits > 15 || /^\d{4}[-/.]\d{2}[-/.]\d{2}/.test(value)) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value.trim())) return false;
  return !otherNumber.test(text.slice(Math.max(0, start - 30), start));
}

const otherNumber =
  /(?:account|iban|isbn|issn|doi|order|invoice|ref(?:erence)?|ticket|passport|policy|case|container|aadhaar|insurance|tracking|customer|part|serial|licen[cs]e|job|article|version|sort code|code|card|batch|lot|item|model|permit|tax|vat|id|cpf)(?: (?:number|no\.?|id))?[\s:#,]*(?:is|was)?[\s:#]*$|[$£€¥₹#]\s*$/i;
