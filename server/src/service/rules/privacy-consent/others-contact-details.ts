import type { FrontMatter } from '../../model/frontMatter.ts';
import { foldName, type Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import { othersContactDetailsPhrases } from '../../phrases/privacy-consent/others-contact-details.ts';
import type { Sentence } from '../../text/prose.ts';
import { dropSentenceFix, replaceEdit, replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule } from '../rule.ts';
import { type ContactDetail, contactDetailsIn, lastDigits } from './contactDetails.ts';

export const othersContactDetails: MessageRule = {
  code: 'others-contact-details',
  guideline: 'privacy-consent',
  severity: 'error',
  scope: 'message',
  finds: 'an e-mail address, phone number or handle of somebody else than writer and recipient',
  why: 'An address is its owner’s to give. Ask them first, and let them get in touch or pass it on yourself once they agree.',
  phrases: othersContactDetailsPhrases,
  examples: [
    {
      bad: 'Anders is on +46 70 555 01 20 most evenings.',
      good: 'You can reach me on +34 600 123 456 most evenings.',
    },
    {
      bad: 'For a reference, please write to jonas.berg@mill.example.',
      good: 'For a reference, I can put you in touch with my old foreman.',
    },
  ],
  *check(message, context) {
    const known = ownDetails(message, context.draft.frontMatter);
    for (const sentence of context.prose.sentences) {
      const base = sentence.span.start;
      for (const detail of contactDetailsIn(sentence.text)) {
        if (isOwn(detail, sentence.text, known)) continue;
        const at = span(base + detail.start, base + detail.end);
        yield {
          span: at,
          message: `This gives away somebody else's ${nouns[detail.kind]}. Ask them first, or offer to put the two in touch.`,
          fixes: fixes(at, sentence, context),
        };
      }
    }
    for (const match of context.matches) {
      yield {
        span: match.span,
        severity: 'warning',
        message: 'This hands on how to reach somebody. Ask them first, or leave it out.',
        fixes: [dropSentenceFix(context.draft.text, match.sentence, context.prose)],
      };
    }
  },
};

const nouns = { email: 'address', phone: 'number', handle: 'account' };

interface Known {
  readonly emails: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly writer: readonly string[];
}

function ownDetails(message: Message, { candidate }: FrontMatter): Known {
  const emails = [candidate?.email, ...message.recipients.map((r) => r.interviewer?.email)];
  return {
    emails: new Set(emails.flatMap((e) => e?.toLowerCase() ?? [])),
    phones: new Set(candidate?.phone ? [lastDigits(candidate.phone)] : []),
    writer: foldName(candidate?.name.value ?? '')
      .split(' ')
      .filter((part) => part.length > 2),
  };
}

/** The writer's, the reader's or a public one, by the record or by the words around it; a number needs somebody it belongs to. */
function isOwn(detail: ContactDetail, sentence: string, known: Known): boolean {
  const before = sentence.slice(0, detail.start);
  if (detail.kind === 'email') {
    const [local = '', host = ''] = foldName(detail.text.toLowerCase().replace(/\./g, '\u0000'))
      .replaceAll('\u0000', '.')
      .split('@');
    if (known.emails.has(detail.text.toLowerCase()) || publicBoxes.test(local)) return true;
    if (known.writer.some((part) => local.includes(part))) return true;
    if (/^example\.(?:com|org|net)$/.test(host) || invented.test(sentence.replace(detail.text, '')))
      return true;
  } else if (detail.kind === 'phone' && known.phones.has(lastDigits(detail.text))) return true;
  if (
    mine.test(before.slice(-60)) ||
    yours.test(before.slice(-60)) ||
    publicLine.test(before.slice(-40))
  )
    return true;
  return detail.kind !== 'email' && !somebody.test(sentence);
}

const publicBoxes =
  /^(?:info|hello|jobs?|careers?|hr|recruit\w*|talent|office|reception|contact|support|press|no-?reply|admin|apply|applications?|people|team|help|enquir\w*|feedback|privacy|bewerbung|mail|post|service)$/;
const invented =
  /\b(?:test|dummy|fictitious|invented|made[- ]up|sample|example|belonged to nobody|bounced|placeholder)\b/i;
const mine =
  /\b(?:(?:reach|contact|call|ring|phone|text|e-?mail|write(?: to)?|find|message|catch) me\b|my (?:own |new |private |personal |work |direct )?(?:number|mobile|cell|phone|e-?mail|address|line|account|handle|telephone)|I(?: am|['’]m) (?:on|at|reachable)|(?:number|address|e-mail) (?:for|of) me|mine is)[^.;]*$/i;
const yours =
  /\byour (?:own |direct |office |work )?(?:card|address|e-?mail|number|line|mobile|phone|account|handle|page|channel)\b[^.;]*$/i;
const publicLine =
  /\b(?:switchboard|hotline|helpline|reception|front desk|help ?desk|public|general (?:number|enquiries)|website|company's)\b[^.;]*$/i;
const somebody =
  /\b(?:he|she|his|her|him|their|they|them|Mr|Mrs|Ms|Dr|Prof|Sister|Father|manager|boss|lead|foreman|supervisor|referee|colleague|brother|sister|mother|father|mum|dad|wife|husband|partner|friend|cousin|uncle|aunt|landlord|teacher|client|neighbour|neighbor|director|agent|nurse|caretaker|captain|tutor|master|mistress|flatmate|cleaner|lady|gentleman|gardener|chef|trainer|coach|pastor|priest|lawyer|doctor|clerk|secretary)\b|\b(?:ask|ring|call|phone|text|reach|contact|message|try|write to)\s+(?:for\s+)?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s+(?:is|answers|can be|picks up|has|will)\b/u;

function fixes(at: Span, sentence: Sentence, { draft, prose }: MessageContext): Fix[] {
  const company = draft.frontMatter.company?.name.value;
  const drop = dropSentenceFix(draft.text, sentence, prose);
  const before = draft.text.slice(sentence.span.start, at.start);
  if (
    !company ||
    !/\b(?:write to|contact|call|ring|phone|e-?mail|reach|ask|message|text)\s+$/i.test(before)
  )
    return [drop];
  const newText = `my contact at ${company}`;
  return [
    { title: replaceTitle(newText), edits: [replaceEdit(draft.text, at, newText)], safe: false },
    drop,
  ];
}
