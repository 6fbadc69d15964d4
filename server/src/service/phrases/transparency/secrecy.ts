import type { Phrase } from '../phrase.ts';
import { alt } from './alt.ts';

/** Who is to be kept from knowing: those who decide, file or work beside the reader. */
const keepers =
  '(hr|recruiter|recruiters|panel|committee|board|manager|director|boss|colleague|colleagues|team|others|anyone|anybody|everyone|jury|juror|jurors|secretary|agency|chair|chairman|council|union|registrar|personnel|department|office|clerk|assistant|deputy|auditors|lawyers|compliance|else|two|three|rest|<interviewer>|<name>)';
const own =
  '((this|my|these|those) ~ (note|message|mail|e-mail|email|letter|chat|conversation|exchange|lines|question|name|visit|call|line) | this | it | that | us | (our ~ (talk|chat|conversation|meeting|exchange|contact|coffee)))';
const everyone = [
  'writer',
  'we',
  'reader',
  'thing',
  'none',
  'person',
  'reader-side',
  'interviewer',
  'company',
] as const;

export const secrecyPhrases: readonly Phrase[] = [
  {
    match: [
      `(<start>|strictly|just|purely|only) ~ between ${alt('us', 'ourselves', 'the two of us', 'you and me', 'you and I')} (<punct>|<end>)`,
      `(stay|keep|remain|leave) .. between ${alt('us', 'ourselves', 'the two of us', 'you and me', 'you and I')}`,
      '(strictly|be|stay|remain|speak|keep|quite|totally|and|this|it) ~ off the record',
      '<start> ~ off the record',
      'off the books',
      'under the rose',
    ],
    reported: 'ignore',
    agent: everyone,
    denied: 'skip',
    except: [
      'between us (and|or)',
      '(difference|distance|agreement|wall|table|desk|contract|counter) .. between us',
      '(declined|refused) ... off the record',
      'drawer under the table',
    ],
    unless: [
      '(cable|dog|cat|box|drawer|feet|paid|pay|pays|workers|wages|shop|shops|firm) ... (under the table|off the books)',
    ],
    examples: [
      'Please keep this between the two of us.',
      'Strictly between us, I would take less.',
      'This is off the record, of course.',
      'Between ourselves, the mill is losing its miller.',
    ],
    lookalikes: [
      'The counter between us and the oven was too narrow.',
      'The contract between us and the mill ended in May.',
    ],
  },
  {
    match: [
      `${alt('do not', 'never', 'rather not', 'better not', 'best not', 'would rather you did not', 'prefer you not', 'prefer you did not', 'glad if you did not', 'appreciate it if you did not', 'mind not', 'that you not')} ~ (tell|telling|mention|mentioning|inform|forward|share|copy|loop|involve|show|say) .. ${keepers}`,
      `(do not|never|not) ~ (tell|mention) .. that (I|we) ~ (write|talk|speak|ask|contact|meet|reach|correspond|know)`,
      `not a word to`,
      `say nothing (of this)? to`,
      `(leave|keep) ~ ${keepers} ~ ${alt('out of this', 'out of it', 'out of the loop', 'from knowing', 'out of our', 'in happy ignorance', 'in the dark')}`,
      `(keep|hide|withhold) ~ ${alt(own, 'fact', 'news')} .. from ~ ${keepers}`,
      `(rather|prefer|better|happier|easier|glad|like) .. that? ~ ${keepers} ~ ((do|did)? (not|never)) ~ (learn|know|hear|see|read|find)`,
    ],
    denied: 'ignore',
    agent: everyone,
    unless: [
      'before I (have|tell|told)',
      'my ~ (current|present)? ~ (manager|employer|boss|firm|company|landlord)',
      'I ~ (will|shall|would|did|do|have|am) (not|never) ~ (tell|share|mention|show|say|copy|forward|involve|inform)',
      'you (asked|told) (me|us) not',
      '(patients|customers|guests|clients|pupils)',
    ],
    examples: [
      'Please do not tell HR that I wrote to you.',
      "I'd rather you didn't mention it to the panel.",
      'Not a word to Anders, please.',
      'Could we leave HR out of this?',
      'I would prefer that the panel never learned of it.',
    ],
    lookalikes: [
      'I did not tell HR about the date, so I am doing it now.',
      'Please tell HR that the form is filled in.',
      'I would be glad if you did not call my present employer.',
    ],
  },
  {
    match: [
      `(delete|erase|destroy|burn|shred|wipe|bin) ~ ${own} ~ (after|once|when|from|please|afterwards|<punct>|<end>)`,
      `(after|once|when) .. (read|reading|done|finished|seen) ... (delete|erase|destroy|burn|shred|wipe|bin|vanish|gone|disappear|shredder|(get rid of))`,
      `get rid of ~ ${own}`,
      `let ~ (this|it) ~ (vanish|disappear)`,
    ],
    denied: 'skip',
    agent: ['reader', 'reader-side', 'none', 'thing', 'we'],
    unless: [
      '(wrong|duplicate|twice|old|typo|outdated|superseded|mistake|corrected|erroneous|file|parser|feature)',
      '(patients|customers|clients|scans|logs|users|data)',
      '(feel free | if you like | as you see fit | most people)',
    ],
    examples: ['Please delete this after reading.', 'Once you have read this, let it vanish.'],
    lookalikes: [
      'We deleted every scan after thirty days.',
      'I will delete it when the list is done.',
    ],
  },
  {
    match: [
      `(rather|better|good|best|glad|obliged|like|prefer) ... ${alt('no ~ trace', 'no ~ record', 'no ~ copy', 'no ~ copies', 'no ~ proof', 'burned this', 'burnt this', 'it were gone', 'unrecorded')}`,
      `${alt('no copies', 'no paper trail', 'without a trace', 'no record remains', 'without a record', 'leave no trace', 'leave no proof')} ~ (,|of|please|and|<end>)`,
      `(paper|audit) trail ~ (end|ended|stop)`,
      `(keep|leave|stay) ~ ${own} ~ out of ~ (the)? ~ (file|files|minutes|record|records|register|system|correspondence|procedure|inbox)`,
      `(not|need not) ~ (log|file|register|minute|archive|enter) ~ (this|it|these)`,
      `not be (minuted|logged|filed|recorded) `,
    ],
    denied: 'ignore',
    agent: everyone,
    unless: [
      '(wrong|duplicate|twice|old|typo|outdated|superseded|mistake|corrected|erroneous)',
      '(patients|customers|clients|scans|logs|users|data)',
    ],
    examples: [
      'I would rather there were no trace of our exchange.',
      'Kindly leave this out of the file.',
    ],
    lookalikes: [
      'Please keep this on file for later.',
      'I burned the first loaf and kept the second.',
    ],
  },
  {
    match: [
      `${alt('nobody', 'no one', 'no - one', 'none of them', 'not a soul')} ~ (need|must|should|((have|has) to)) ~ (to|ever)? ~ (know|learn|hear|find|notice|connect)`,
      `${keepers} ~ (need|must|should) not ~ (to|ever)? ~ (know|learn|hear|find)`,
      `without ~ (the)? ~ (know|knowing|knowledge|hearing|noticing) .. of? ~ ${keepers}`,
      `without ~ ${keepers} ~ ('s)? ~ (know|knowing|knowledge|hearing|finding|noticing|seeing|getting)`,
      `so ~ that no one ~ (notice|know|see|hear)`,
      `${keepers} .. in the dark ~ (<punct>|<end>|on|about)`,
      `(will|would|can|ever) not? ~ be traced ~ (back)? ~ to (you|me|us|either)`,
      `(account|address|phone|number|channel|messenger) .. (where|that) ~ ${alt('nobody', 'no one', 'the school', 'the <noun>', keepers)} ~ (can|could|will|do)? ~ not? ~ (see|look|read|find|archive|hear)`,
      `(private|other|personal|different|another) ~ (account|address|phone|number) .. (stored|archived|seen|logged|clinic|council|recorded)`,
      `go no further`,
    ],
    denied: 'ignore',
    reported: 'ignore',
    agent: everyone,
    unless: [
      '(nobody|one) need ~ (worry|hurry|wait|answer|reply)',
      '(stair|guard|trap|hazard|patient|passenger|customer|customers|guests)',
      '(thank|thanks|forward|wonder)',
    ],
    examples: [
      'Nobody needs to know that we talked.',
      'A yes without the knowledge of the panel would help me.',
      'Please answer from an account where nobody can see it.',
      'The others are better left in the dark.',
    ],
    lookalikes: [
      'Nobody needs to hurry on my account.',
      'Nobody could see the oven from the till.',
    ],
  },
  {
    match: [
      "mum (be|'s) the word",
      '(our ~ secret | (be|remain|stay a secret))',
      '(keep|stay|remain) ~ ((it|this|that) | (the ~ (matter|rest|fact)) | (this|these|those ~ <noun>)) ~ (quiet|secret|private|hidden|unknown|unmentioned)',
      '(keep|kept) .. (to yourself | (under your hat) | (under wraps))',
      '(not|never) hear (this|it|that) from me',
      'hear (none|nothing) of this from me',
      'for your eyes ~ (only|,|and|<end>|not)',
      '(not|never) (mean|meant|intended) for the record',
      '(mail|letter|message|conversation|note|e-mail|email) ~ (never|(do not)) ~ (exist|existed|happen|happened)',
      '(pretend|say|agree) ~ (that)? .. (we|I) ~ (never|(did not)) ~ (meet|talk|speak|ask|write|come|have)',
      'I ~ (be|was) never here',
      '(if|should) ~ (anyone|anybody|someone|auditors|hr|they|anybody) ~ .. (ask|check) .. , (we|I|you)? ~ (say|talk|talked|never|only|have|did not)',
      '(count|rely|ask|trust|appreciate) ~ (on|for|to)? ~ your ~ (discretion|silence)',
      '(quiet|discreet) (yes|word|nod|hint|tip) .. (without|passed|and)',
      'do not ~ (spread|repeat) (it|this|that)',
      '(stay|remain) ~ (in your inbox|in this room|where only you)',
    ],
    denied: 'ignore',
    reported: 'ignore',
    agent: everyone,
    except: [
      '(baker|family|trade|house|open|state|chef|recipe) ~ secret',
      'I ~ (will|shall|would) ~ (keep|treat)',
      '(secret|secrets) of ~ (the|good|a|your|my)',
    ],
    unless: [
      'I (will|shall) keep (it|this|that|what)',
      '(customers|passengers|guests|patients) ... (quiet|private|secret)',
    ],
    examples: [
      'This can be our little secret.',
      "I'd appreciate it if you kept this to yourself.",
      'You did not hear this from me.',
      'Mum is the word about my visit.',
      'I count on your discretion.',
    ],
    lookalikes: [
      'The secret of your crust is the steam.',
      'I will keep what you showed me to myself.',
      'The office was quiet after five.',
    ],
  },
];
