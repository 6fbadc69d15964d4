import type { Phrase } from '../phrase.ts';

const contact =
  '(number|numbers|address|addresses|e-mail|email|mobile|phone|(contact details)|(phone number)|details|extension)';
const whose =
  '(your|his|her|their|(<interviewer> <poss>)|(my ~ <noun> <poss>)|(everyone <poss>)|(the ~ <noun> of))';

export const othersContactDetailsPhrases: readonly Phrase[] = [
  {
    match: [
      `(i|we <adv>? (have|had|will|shall|can)? <adv>? (pass|passed|give|gave|given|hand|handed|share|shared|forward|forwarded|send|sent|post|posted|enter|entered|put|add|added) .. (on)? ~ ${whose} ~ <noun>? ~ (direct|private|home|personal|mobile|work)? ~ ${contact} .. (to|with|on|in|into|out))`,
      `(i|we <adv>? (have|had|will|shall|can)? <adv>? (give|gave|given|hand|handed|send|sent|tell|told|show|showed) ~ (<noun>|<name>|<num>)+ ~ your ~ (direct|private|home|personal|mobile|work)? ~ ${contact})`,
      '(i|we|(my <noun>) .. (add|added|put) you (to|on|in|into) ~ (our|my|the|a) ~ <noun>? <poss>? ~ (group|chat|list|newsletter|thread|channel|(mailing list)))',
      '((have|keep|attach|attached|enclosed|forward|send ~ ((home addresses)|(private numbers)|(phone list)|(contact list)|(phone numbers)) (of|for)))',
    ],
    unless: [
      'permission|consent|agreed|agreement|(ask|asked|asking ~ (<pron>|them|each|first|before|whether|if))|(may i)|(with ~ leave)',
      '(your ~ <noun>? ~ (office|switchboard|general|public))',
    ],
    examples: [
      'I have passed your direct number to two friends.',
      'I gave my sister your mobile number.',
    ],
    lookalikes: [
      'I passed your greetings to two friends.',
      'May I pass your number to a friend?',
      'I gave the waiter your order.',
    ],
  },
];
