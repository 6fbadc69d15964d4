import emojiRegex from 'emoji-regex-xs';
import { type Span, span } from '../../model/span.ts';
import { deleteEdit } from '../fixes.ts';
import type { Edit, Fix, MessageRule, Problem } from '../rule.ts';
import { type Passage, passagesOf } from './passages.ts';

export const emoji: MessageRule = {
  code: 'emoji',
  guideline: 'professional-tone',
  severity: 'warning',
  scope: 'message',
  finds: 'emoji and text smileys',
  why: 'A picture can look different, or childish, on another screen, and some readers take it amiss. Words carry the warmth safely.',
  examples: [
    { bad: 'The oven tour made my week 😊', good: 'The oven tour made my week.' },
    {
      bad: 'It was good to meet the night bakers :-)',
      good: 'It was good to meet the night bakers.',
    },
  ],
  check: (message, { draft }) =>
    passagesOf(message, draft).flatMap((passage) =>
      findEmoji(passage).map((at): Problem => {
        const shown = draft.text.slice(at.start, at.end);
        return {
          span: at,
          message: `"${shown}" may look out of place in a message about work. Words alone carry the warmth.`,
          fixes: fixes(draft.text, at, passage),
        };
      }),
    ),
};

/** Emoji and smileys of a passage; those that stand together are one. */
function findEmoji(passage: Passage): Span[] {
  const found = [
    ...[...passage.text.matchAll(pictures)].filter((m) => !signs.test(m[0])),
    ...[...passage.text.matchAll(smileys)].filter((m) => isSmiley(passage.text, m)),
  ]
    .map((m) => span(m.index, m.index + m[0].length))
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const at of found) {
    const last = merged[merged.length - 1];
    if (last && /^\s*$/.test(passage.text.slice(last.end, at.start)))
      merged[merged.length - 1] = span(last.start, Math.max(last.end, at.end));
    else merged.push(at);
  }
  return merged.map((at) => span(at.start + passage.start, at.end + passage.start));
}

/** Emoji, and the old symbols that are drawn as one although Unicode counts them as text. */
const pictures = new RegExp(`(?:${emojiRegex().source}|[☺☻☹♥❤♡✌☝✍☀☕][\\uFE0E\\uFE0F]?)`, 'gu');

/** Signs that print as text, and arrows and ticks that serve as marks. */
const signs = /^[©®™↔↕↖-↙↩↪⤴⤵⬅-⬇✔✖✳✴❇➡▪▫◻◼▶◀ℹⓂ〰〽㊗㊙⚠☑#*0-9]\uFE0F?$/u;

/**
 * Western faces (`:-)`, `;D`, `=(`), Japanese ones (`^_^`), hearts and `:shortcodes:`. What else these signs can be, from a
 * ratio to a closing bracket, is told from what stands around them.
 */
const smileys =
  /[>}]?[:;=8][’']?[-o^~][)(DPp/\\|\][*oO3]+|[:;=][’'][()]+|[:;=](?:[)(\][]+|[DPpOo/\\|*](?![\p{L}\p{N}/]))|\bx[D]+\b|<\/?3+(?!\d)|\(?\^[_.-]?\^\)?|T_T|-_-|>_<|;_;|(?<![\p{L}\p{N}])\([-o]?[:;=](?=\s|$)|[><]?[._]+[<>](?=\s|$)|\b[oO]_[oO]\b|¯\\?\\?_\(ツ\)_\/¯|\\o\/|:[a-z]+(?:_[a-z]+)*:/gu;

function isSmiley(text: string, match: RegExpMatchArray): boolean {
  const face = match[0];
  const before = text.slice(0, match.index);
  const after = text.slice((match.index ?? 0) + face.length);
  const apart = /(?:^|\s)$/.test(before);
  const closed = /^(?:\s|$|[.,!?;)\]"”])/.test(after);
  if (/^:[a-z]/.test(face) && face.length > 2) return apart && closed;
  if (/^[._><]/.test(face) && !face.startsWith('<3') && !face.startsWith('</3'))
    return apart && closed && face.length > 2;
  if (face.startsWith('<')) return closed && isHeart(before, after);
  if (/^(?:\(?\^|x|[oO]_|¯|\\|T_|-_|>_|;_|\()/.test(face)) return apart && closed;
  if (/^8/.test(face)) return apart && closed;
  // ":)" after a bracket that still has to be closed ends an aside; "3:(" is no face either.
  if (/[)\]]$/.test(face) && !/[-o^~]/.test(face) && isOpen(before))
    return apart && face[0] !== '=';
  return closed && (apart || (/[\p{L}.!?]$/u.test(before) && /[()]$/.test(face)));
}

const isOpen = (before: string): boolean =>
  (before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0);

/** A heart closes a sentence or stands for "love"; a comparison stands after what is measured. */
const isHeart = (before: string, after: string): boolean =>
  !/(?:\d|[=%]|\b(?:ratio|value|score|level|rate|risk|average|mean|count|number|p|n|pH|is|was|were|are|of|at|to|be|below|under|and|or|with|than|temperature|weight|length|size|time|age)s?)\s*$/i.test(
    before,
  ) &&
  (/^\s*(?:[.!?]|$|\n|<3)/.test(after) ||
    /\b(?:I|we)\s*$/i.test(before) ||
    /^\s+[\p{Lu}]/u.test(after));

function fixes(text: string, at: Span, passage: Passage): Fix[] {
  const shown = text.slice(at.start, at.end).replace(/\s+/g, ' ');
  const verb = /(?:^|\s)(?:I|we)\s*$/i.test(text.slice(Math.max(0, at.start - 6), at.start));
  if (verb && /^\s+\p{L}/u.test(text.slice(at.end, at.end + 8)) && /[❤♥♡3]/u.test(shown))
    return [{ title: 'Replace with "love"', edits: [{ span: at, newText: 'love' }], safe: false }];
  return [{ title: `Delete "${shown}"`, edits: [removal(text, at, passage)], safe: true }];
}

/** Takes the picture out; where it stood in place of the full stop, a full stop takes its place. */
function removal(text: string, at: Span, passage: Passage): Edit {
  const end = passage.start + passage.text.length;
  const rest = text.slice(at.end, end);
  const lead = text.slice(passage.start, at.start).trimEnd();
  const closes = rest.trim() === '' || /^\s+["“]?\p{Lu}/u.test(rest);
  const openLine = /^[^\S\n]*\r?\n/.test(rest);
  if (lead === '') {
    const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
    return { span: span(at.start, at.end + gap), newText: '' };
  }
  const start = passage.start + lead.length;
  if (passage.kind === 'prose' && closes && /[\p{L}\p{N})"”’%]$/u.test(lead) && !startsName(rest))
    return { span: span(start, at.end), newText: '.' };
  if (closes || openLine || /^\s*[.,;:!?)]/.test(rest))
    return { span: span(start, at.end), newText: '' };
  return deleteEdit(text, at);
}

/** "Thanks 😀 Wanjiru": a capital that opens no sentence. Without it one cannot tell, so nothing is added mid-line. */
const startsName = (rest: string): boolean =>
  rest.trim() !== '' &&
  !/^\s+["“]?(?:I|The|It|We|You|My|Your|This|That|Please|Thank|Thanks|If|When|Our|In|On|At|As|A|An|And|But|So|What|There|One|For)\b/.test(
    rest,
  );
