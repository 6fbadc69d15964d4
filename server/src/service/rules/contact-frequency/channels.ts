import { type Span, span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';

/** Ways to reach a person. What a sentence is itself written in counts as `mail` only where it says so. */
export type Channel = 'phone' | 'text' | 'social' | 'mail' | 'post' | 'web' | 'person';

/** The words of a sentence in which the writer tells that the same person was reached for in several ways. */
export function channelsTold(sentence: Sentence): Span | undefined {
  const { tokens } = sentence;
  const hits = tokens.flatMap((_, i) => channelAt(tokens, i) ?? []);
  if (hits.length === 0 || !isTried(sentence)) return undefined;
  const channels = new Set(hits.map((h) => h.channel));
  if (
    channels.size < 2 &&
    !(channels.size === 1 && !channels.has('mail') && isBesides(sentence, hits.length))
  )
    return undefined;
  const first = tokens[Math.min(...hits.map((h) => h.index))];
  const last = tokens[Math.max(...hits.map((h) => h.index))];
  return first && last ? span(first.start, last.end) : undefined;
}

interface Hit {
  readonly channel: Channel;
  readonly index: number;
}

const nouns: Readonly<Record<Channel, ReadonlySet<string>>> = {
  phone: new Set(
    'phone telephone voicemail mobile landline switchboard hotline receiver extension pager machine phonecall cell line'.split(
      ' ',
    ),
  ),
  text: new Set(
    'text sms whatsapp signal messenger telegram imessage viber threema wechat'.split(' '),
  ),
  social: new Set(
    'linkedin xing instagram facebook twitter tiktok mastodon bluesky slack discord teams tweet dm'.split(
      ' ',
    ),
  ),
  mail: new Set('e-mail email mail inbox mailbox'.split(' ')),
  post: new Set('fax postcard letterbox pigeonhole courier'.split(' ')),
  web: new Set('portal website chat chatbot form page app server robot'.split(' ')),
  person: new Set(
    'secretary receptionist reception porter assistant deputy intern trainee clerk agency front gate desk recruiter'.split(
      ' ',
    ),
  ),
};

const verbs: Readonly<Record<string, Channel>> = {
  call: 'phone',
  ring: 'phone',
  rang: 'phone',
  phone: 'phone',
  telephone: 'phone',
  dial: 'phone',
  text: 'text',
  whatsapp: 'text',
  fax: 'post',
  email: 'mail',
  'e-mail': 'mail',
  mail: 'mail',
  tweet: 'social',
  tag: 'social',
  knock: 'person',
};

/** A channel word; a verb only with the writer as who acts. */
function channelAt(tokens: readonly Token[], index: number): Hit | undefined {
  const token = tokens[index];
  if (!token || token.quoted) return undefined;
  const { norm, lemma, pos } = token;
  const before = tokens[index - 1]?.norm ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  if (
    pos === 'VERB' ||
    /^(?:called|rang|phoned|texted|mailed|emailed|faxed|telephoned)$/.test(norm)
  ) {
    const channel = verbs[lemma] ?? verbs[norm];
    if (channel) return { channel, index };
  }
  if (/^(?:connection|contact|friend)$/.test(norm) && next === 'request')
    return { channel: 'social', index: index + 1 };
  if (norm === 'direct' && next.startsWith('message'))
    return { channel: 'social', index: index + 1 };
  if (norm === 'missed' && next.startsWith('call')) return { channel: 'phone', index: index + 1 };
  if (
    /^calls?$/.test(norm) &&
    pos === 'NOUN' &&
    /^(?:a|two|three|four|five|six|several|my|the|second|third)$/.test(before)
  )
    return { channel: 'phone', index };
  if (norm === 'main' && next === 'line') return { channel: 'phone', index: index + 1 };
  if (
    norm === 'line' ||
    norm === 'form' ||
    norm === 'page' ||
    norm === 'app' ||
    norm === 'front' ||
    norm === 'gate' ||
    norm === 'desk' ||
    norm === 'machine' ||
    norm === 'letter' ||
    norm === 'post' ||
    norm === 'server'
  )
    return specific(tokens, index);
  for (const channel of Object.keys(nouns) as Channel[])
    if (nouns[channel].has(norm) || nouns[channel].has(lemma)) return { channel, index };
  return undefined;
}

/** Words that name a channel only in company: "contact form", "your page", "answering machine", "front desk". */
function specific(tokens: readonly Token[], index: number): Hit | undefined {
  const before = tokens[index - 1]?.norm ?? '';
  const norm = tokens[index]?.norm ?? '';
  if (norm === 'form' && before === 'contact') return { channel: 'web', index };
  if (norm === 'page' && /^(?:your|museum|company|firm|school|'s)$/.test(before))
    return { channel: 'web', index };
  if (norm === 'machine' && /^(?:answering|your|the)$/.test(before))
    return { channel: 'phone', index };
  if (norm === 'line' && /^(?:general|studio|office|direct)$/.test(before))
    return { channel: 'phone', index };
  if (norm === 'desk' && /^(?:front|your|the)$/.test(before)) return { channel: 'person', index };
  if (norm === 'letter' && /^(?:my|paper)$/.test(before)) return { channel: 'post', index };
  if (
    norm === 'post' &&
    (/^(?:by|in)$/.test(before) || (before === 'the' && tokens[index - 2]?.norm === 'in'))
  )
    return { channel: 'post', index };
  return undefined;
}

const trying =
  /^(?:call|ring|phone|telephone|text|message|leave|send|put|drop|try|write|mail|email|e-mail|fax|post|contact|tag|tweet|ask|join|repeat|reach|have|get|find|see|turn|go|come|look|dial|knock|whatsapp|paste|copy)$/;

/** The writer has tried, or the tries are called "mine" or "from me": not how others work or where one can be reached. */
function isTried({ tokens, clauses, text }: Sentence): boolean {
  if (
    /\b(?:reach me|call me|ring me|phone me|reached (?:on|by|at)|prefer|whichever|handier|either|customers?|passengers?|patients?|clients?|crews?|drivers|colleagues? use|we (?:use|used)|ran|as (?:you|your)\b[^.;]*|you (?:asked|gave) me|asked for|suggested|mistake|wrong|sorry if|so i have|password|badge)\b/i.test(
      text,
    )
  )
    return false;
  if (/\b(?:from me|were mine|of mine)\b/i.test(text)) return true;
  return (
    clauses.some((c) => {
      const verb = c.verb === undefined ? undefined : tokens[c.verb]?.lemma;
      if (
        c.agent === 'writer' &&
        verb &&
        trying.test(verb) &&
        !c.denied &&
        !/^(?:can|could|would|might)$/.test(c.modal ?? '')
      )
        return /\b(?:you|your)\b|\b(?:this|here|e-?mail|also|tried|too|as well)\b/i.test(text);
      return false;
    }) ||
    /\bmy (?:[\w-]+,? ){0,2}(?:call|calls|fax|text|voicemail|connection request|letter|postcard)\b/i.test(
      text,
    )
  );
}

/** One other way told beside this message: "I also left a voicemail". */
const isBesides = ({ text }: Sentence, hits: number): boolean =>
  /\b(?:also|as well|too|besides|apart from this|before (?:i (?:sent|wrote)|writing|sending) this|so here (?:i am|is)|and now|now (?:i am )?(?:writing|trying)|the same (?:words|question|message|thing|request)|twice|three times|again)\b/i.test(
    text,
  ) &&
  (hits > 1 || /\b(?:you|your|this)\b/i.test(text)) &&
  /\b(?:call\w*|rang|ring|phon\w+|text\w*|messag\w+|left|sent|sending|tried|tagged|dropped|put|dial\w*)\b/i.test(
    text,
  ) &&
  !/\b(?:thank|colleagues?|neighbour|others|each|if you|should you|glad|happy|available|free|back)\b/i.test(
    text,
  );
