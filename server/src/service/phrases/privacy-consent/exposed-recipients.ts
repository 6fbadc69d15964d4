import type { Phrase } from '../phrase.ts';

const everyone =
  'everyone|everybody|(all|each of you|them|us|(the ~ interviewers|panel|others|assessors|judges|people|addresses|recipients))|(the ~ two|three|four|five|six|seven|eight|nine|whole|entire|other|rest ~ <noun>?)|(all ~ <num>? ~ interviewers|colleagues|candidates|applicants|addresses|recipients)|(every ~ interviewer|address)|(one another)|(each other)';
const copy = 'cc|copy|copies|bcc';

export const exposedRecipientsPhrases: readonly Phrase[] = [
  {
    match: [
      `${everyone} ... (on|in ~ ${copy})`,
      `(cc|cced|cc'd|cc'ing|copied|copying|copy) (in|on)? ${everyone}`,
      `put|putting|added|adding|addressed|include|included|including|sharing|share .. ${everyone} .. (on|in|into|to|with ~ (one|same|single ~ line|thread|mail|message|e-mail|email)|cc|copy|list|addresses)`,
      '(your|the|all|their|everyone|<poss> ~ addresses|emails|e-mails|email|names <aux>? (on show)|visible|(in plain view)|(for all to see)|(stand ~ above)|(at the top))',
      '(see|have|know|view ~ (one another)|(each other) <poss> ~ address|addresses|answers|numbers|names|mail)',
      '(reply|replied|replying to all)|(one|same|single ~ thread|mail|message ~ with|for|to ~ (all|every|everyone))',
      '(add|adding|put|putting|include|including ~ all ~ (your|their|the) ~ addresses|emails|e-mails)',
      '(whole list|everyone ~ that|who ~ (calendar|invite))',
    ],
    unless: [
      '(separate|individual|own ~ message|note|letter|mail|line|word|answer)',
      'separately|individually|(nobody ~ see|sees)',
      '(not ~ cc|copy|copied|put)',
      '(off|without ~ copy)',
    ],
    examples: [
      'Everybody whom I met at the bakery is on copy.',
      'I have copied in the other interviewers so that you can compare.',
      'I put all of you into one message to save time.',
      "You can now see one another's addresses, which may be handy.",
    ],
    lookalikes: [
      'I have left everyone off copy on purpose.',
      'Each of you gets a separate message from me.',
      'I copied the recipe for the others in my class.',
      'Everyone liked the copy of the oven plan.',
    ],
  },
];
