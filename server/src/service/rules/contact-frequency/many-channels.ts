import { inWords } from '../../model/calendar.ts';
import type { Message } from '../../model/message.ts';
import { dropSentenceFix } from '../fixes.ts';
import type { MessageContext, MessageRule, Problem } from '../rule.ts';
import { channelsTold } from './channels.ts';
import { sendDate } from './contacts.ts';

export const manyChannels: MessageRule = {
  code: 'many-channels',
  guideline: 'contact-frequency',
  severity: 'information',
  scope: 'message',
  finds: 'the same person reached for in several ways at once',
  why: 'A mail, a call and a message on a network on one day read as alarm. One way, the one they use, is enough.',
  examples: [
    {
      bad: 'I also rang your office and left you a message on LinkedIn.',
      good: 'E-mail suits me well, and so does the phone.',
    },
  ],
  check: (message, context) => [
    ...context.prose.sentences.flatMap((sentence): Problem[] => {
      const at = channelsTold(sentence);
      return at
        ? [
            {
              span: at,
              message:
                'This tells of several ways in which you reached for them. One is enough, and the rest can stay untold.',
              fixes: [dropSentenceFix(context.draft.text, sentence, context.prose)],
            },
          ]
        : [];
    }),
    ...sentElsewhere(message, context),
  ],
};

/** Something went to the same person by another channel on the day this goes out. */
function sentElsewhere(message: Message, { draft, today }: MessageContext): Problem[] {
  const date = sendDate(message, today);
  return message.recipients.flatMap(({ interviewer }): Problem[] => {
    const own = interviewer?.channel ?? 'email';
    const other = interviewer?.sent.find(
      (s) => s.date.value === date && s.channel && s.channel !== own,
    );
    return other && interviewer
      ? [
          {
            span: message.anchor,
            message: `A message by ${other.channel} went to ${interviewer.name} on the same day. One way is enough; this can wait or stay unsent.`,
            related: [
              {
                uri: draft.uri,
                span: other.date.span,
                message: `Sent by ${other.channel}: ${inWords(date)}`,
              },
            ],
          },
        ]
      : [];
  });
}
