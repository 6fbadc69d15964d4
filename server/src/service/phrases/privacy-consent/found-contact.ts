import type { Phrase } from '../phrase.ts';

const search =
  'find|track|trace|dig|search|google|discover|guess|buy|hunt|locate|uncover|unearth|deduce|(work out)|(figure out)|(look up)|(look you up)|(come across)|(come by)|(ferret out)|match|spot|memorise|memorize|photograph|copy|hit|obtain';
const line =
  '(private|personal|home|mobile|cell|unlisted|weekend|family|direct ~ number|phone|address|e-mail|email|mail|inbox|account|line|profile|gmail)|gmail|hotmail|whatsapp|mobile|(cell phone)';
const home =
  'house|flat|apartment|street|doorbell|doorstep|doormat|letterbox|mailbox|driveway|porch|cottage|garden|windscreen|(front door)|(parking space)|(licence|license|number plate)|(home|house|door|flat ~ address|number)';
const contact =
  '(number|phone|mobile|cell|e-mail|email|inbox|line|handle|address|(contact details))';
/** Where an address is meant to be found, and who may pass it on. */
const given =
  '(your ~ card|website|site|signature|profile|invitation|advert|assistant|secretary|office|reception|hr|recruiter|page|auto-reply|company|switchboard|email|mail|letter)|recruiter|hr|(the ~ <noun>? ~ website|site|invitation|advert|switchboard|reception|agency|directory|portal|card|email|programme|brochure|badge|poster|journal|prospectus)|coordinator|linkedin|<interviewer>|<company>';
/** The reader gave it, or asked for it. */
const welcome = [
  '(you|your ~ <noun>? .. give|gave|given|tell|told|mention|mentioned|say|said|show|showed|invite|invited|ask|asked|send|sent)',
  '(with|at your ~ permission|agreement|invitation|request|consent)',
  'agreement|permission|consent|warrant|kindly',
  `${given} .. (give|gave|pass|passed|send|sent|share|shared|forward|forwarded) (me|us)`,
];
const politely = ['if|prefer|rather|would|keep'];

export const foundContactPhrases: readonly Phrase[] = [
  {
    match: [
      `${search} .. your ~ ${line}|${home}`,
      '(where|which ~ <noun>? you <adv>? live|park|shop|jog|train|swim|sleep)',
      '(where to ~ (catch|find|meet|wait) ~ (for)? you)',
      `(guess|guessed|guesses|guessing .. your ~ ${contact})`,
    ],
    unless: welcome,
    examples: [
      'I found your private number in an old shop window.',
      'It took me an hour to work out where you live.',
      'After some searching I tracked down your personal e-mail.',
    ],
    lookalikes: [
      'I would never look up your private number.',
      'I found your article on rye in the trade press.',
      'You gave me your personal number, and I found it in my notes.',
    ],
  },
  {
    match: [
      `(get|got|have|had|obtain|obtained|take|took|receive|received|lift|lifted|buy|bought|owe|owed ~ your ~ ${contact} ... from|off|through|via)`,
      `(give|gave|pass|passed|slip|slipped|sell|sold|jot|jotted|share|shared|send|sent|text|texted (me|us) ~ (down)? ~ your ~ (private|personal|home|mobile|cell|direct|own)? ~ ${contact})`,
      '(your ~ <noun>? ~ wife|husband|son|daughter|sister|brother|mother|father|cousin|neighbour|neighbor|hairdresser|dentist|trainer ... (gave|told|passed|let) ~ me)',
    ],
    unless: [
      `(from|off|on|in|by|through|via|at|of) ~ (front|back|foot|bottom|top)? (of)? ~ ${given}`,
      ...welcome,
      '(not|never .. number|address)',
    ],
    examples: [
      'I got your number from a friend who bakes.',
      'A neighbour of yours gave me your mobile number.',
    ],
    lookalikes: [
      'I have your address from your card.',
      'The recruiter gave me your direct number.',
      'I got your e-mail about the trial shift, thank you.',
    ],
  },
  {
    match: [
      '(electoral|land|residents ~ roll|register|registry)|(phone|telephone|church|alumni ~ book|directory)|(people - search)|(commit history)|whois|(registration office)',
      '(some|little|(bit of)|(lot of) ~ detective work|digging|googling|sleuthing|guesswork|guessing)|(two|three|four|few|several ~ guesses)',
    ],
    needs: [
      '(you|your)',
      `(your ~ <noun>? ~ ${contact}|${home}|account|gmail|hotmail|name|family)|(you ~ live)|(find|found|reach|reached|trace|traced you)|(reach|reached|know|knew ~ which)`,
    ],
    unless: [...welcome, 'switchboard'],
    examples: [
      'The electoral roll told me your street.',
      'It took a little detective work to find your account.',
    ],
    lookalikes: [
      'The electoral roll was my daily work at the town hall.',
      'A little digging in your archive would be a joy.',
    ],
  },
  {
    match: [
      '(your ~ private|personal ~ gmail|hotmail|e-mail|email|inbox|number|mobile|cell|account|mail|phone|address)',
      '(reach|reached|reaches|catch|caught .. you ~ at home)|(reading this at home)',
      `(pass|passed|passing|walk|walked|walking|drive|drove|cycle|cycled|stand|stood|wait|waited|park|parked|sit|sat .. your ~ ${home})`,
      '(at|outside|through|on|under your ~ doorbell|doorstep|doormat|letterbox|driveway|porch|windscreen|flat|apartment)',
      '(follow|followed|add|added|befriend|befriended|friended you ~ on ~ instagram|facebook|tiktok|strava|snapchat)',
    ],
    unless: [...welcome, ...politely],
    examples: [
      'Please excuse that this comes to your private Gmail.',
      'I walked past your house on Sunday.',
      'I left the loaf on your doorstep.',
      'I have added you on Instagram.',
    ],
    lookalikes: [
      'If you prefer, I can use your private address.',
      'You gave me your personal number at the door.',
      'I walked past your shop on Sunday.',
      'I would not write to your private address.',
    ],
  },
];
