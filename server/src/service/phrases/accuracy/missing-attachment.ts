import type { Phrase } from '../phrase.ts';

/** What is attached to something other than a message: not a promise of a file. */
const elsewhere = [
  'attach|enclose|append|include .. to ~ !(this|the|my|e-mail|email|mail|message|note|letter) <noun>',
  'be|become|feel|get|seem|grow|remain|too|very|more|so attached to',
  'no strings attached',
  'enclose|attached|enclosed ~ dock|yard|garden|space|area|garage|barn|shed|house|kitchen|porch|field|pool|courtyard|hall|room|building|clinic|school|hospital|warehouse|office|workshop|bay|market|track|flat|cabin|stable|pen|run',
];

/** Attachments of other messages, past or to come, or of the reader's. */
const others = [
  'attach|enclose|append|include|attachment ... (last|previous|earlier ~ week|month|time|message|email|e-mail|mail|note|letter)|yesterday|(my last)|(your ~ message|email|invitation|letter|mail)|(you sent)|(you gave)',
  'attachment|attachments (you|(that you)|(of your)|(from your))',
  'can|could|will|would|shall|may|might|should|to|gladly|happily|(let me) ~ attach|enclose|append|include',
  'in my ~ note|message|mail|email|letter ... attach|enclose|append',
  'attach|enclose|append|attaching|enclosing|appending no',
];

/** Promises of a file that comes with the message. `tag` is `lead` where the words before the thing can be reworded. */
export const missingAttachmentPhrases: readonly Phrase[] = [
  {
    match: [
      'i|we (have ~)? attached|enclosed|appended',
      'i|we ~ attach|enclose|append',
      'i|we am|are ~ attaching|enclosing|appending',
    ],
    tag: 'lead',
    except: elsewhere,
    unless: others,
    conditional: 'skip',
    examples: [
      'I have attached my notes on the bread round.',
      'I enclose two pages on the oven.',
      "I'm attaching the rota we spoke about.",
      'Since you asked, I have also enclosed the sums.',
    ],
    lookalikes: [
      'I have not attached anything.',
      'I would be glad to attach the rota another time.',
      'I attached the tag to each crate myself.',
      'For a year I was attached to the harbour police.',
      'I can attach my notes if they would help.',
      'The rota I attached to my last message was the old one.',
      'If I attach the rota, the mail grows too large.',
      'We enclosed the yard with a low wall, and the oven was in an enclosed yard.',
    ],
  },
  {
    match: [
      '(please ~)? find|see|view|review|consult|open ~ attached|enclosed|appended|attachment|attachments|enclosure',
      '<start> attached|enclosed|appended (be|please|you|find)+ ~',
      '<start> attached|enclosed|appended ~ (for|to|here|below|with|a|an|the|my)',
      '(you will|can|may|should) find ... attached|enclosed|appended',
      'as ~ attached|enclosed',
    ],
    except: elsewhere,
    unless: others.slice(0, 2),
    examples: [
      'Please find attached my notes on the bread round.',
      'Attached is a page on the oven.',
      'Enclosed are two letters from former bakers.',
      'You will find the rota attached.',
      'See the attachment for the sums.',
    ],
    lookalikes: [
      'I could not find the attachment you sent.',
      'Enclosed yards keep the flour dry.',
      'Please see the enclosed yard behind the shop.',
    ],
  },
  {
    match: [
      'the|an|my|this|these|two|three ~ attached ~ $document',
      'the|an|my|this|these ~ enclosed ~ $document',
      'see|per|consult|review (the|my)? attached|enclosed ~ <noun>',
      'in|from (the|an|my)? attachment|attachments',
      'the|my|an attachment|attachments (show|hold|contain|have|give|explain|is|are|list|set)',
      'as an? attachment',
    ],
    except: elsewhere,
    unless: others,
    conditional: 'ignore',
    examples: [
      'The attached page shows how we fire the oven.',
      'My sums are in the attachment.',
      'The enclosed letter is from my first baker.',
      'I am sending the rota as an attachment.',
      'The attachment shows the three rounds.',
    ],
    lookalikes: [
      'The attached house was once a dairy.',
      'The sensors attached to the oven fail, and the attached cables too.',
      'Sorry the attachment was missing.',
      'Her story came with no strings attached.',
      'In the attachment you sent, the date was missing.',
      'Children form an attachment to the bread they grew up with.',
    ],
  },
  {
    match: [
      '$document ... be ~ attached|enclosed|appended',
      '$document (be)? attached|enclosed|appended (here|below|herewith)',
      '$document ... (come|go|travel|accompany|arrive) (with|along|alongside)? ~ this ~ message|email|e-mail|mail|note|letter',
      '$document ... accompany this',
      '(with|(along with)|alongside) this ~ message|email|e-mail|mail|letter ... (come|send|sending|include|find|bring|be) ... $document',
      'send|sending|include|including ... $document .. (with|(along with)|alongside) this ~ message|email|e-mail|mail|letter|note',
      'herewith ... $document',
      '$document ... herewith',
    ],
    except: elsewhere,
    unless: [...others, 'after|until|once|when|without ~ $document'],
    conditional: 'skip',
    examples: [
      'My two references are attached.',
      'The recipe comes with this message.',
      'With this message I send a short list of suppliers.',
      'I am sending my certificate along with this e-mail.',
      'A copy of the rota is enclosed for your interest.',
    ],
    lookalikes: [
      'The map that came with your invitation was a help.',
      'The form was attached to the gate with string.',
      'The certificate will be attached to the next message.',
      'A plan of the yard was enclosed in the box you gave me.',
    ],
  },
];
