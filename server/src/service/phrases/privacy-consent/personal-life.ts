import type { Phrase } from '../phrase.ts';
import { faith, family, health, money, state } from './private-matters.ts';

/** Businesses and machines have parents, sisters and health too. */
const business = [
  '(parent|sister|mother|daughter ~ company|depot|firm|ship|site|paper|branch|school|organisation|organization|house|plant)',
  '(patient|patients|customer|customers|client|clients|resident|residents|pupil|pupils|visitor|visitors|tenants)',
  '(parent|sister|mother|daughter <noun>)',
  '(parents <inner>? evening|teacher|council|meeting)',
  '(museum|exhibition|novel|film|play|script|story|character|song)',
];
const harmless = [
  '(have|has|wish|hope .. (restful|good|pleasant|happy|nice ~ weekend|holiday|holidays|week|evening))',
  '(not|nobody|never ~ ask|asked)',
];

export const personalLifePhrases: readonly Phrase[] = [
  {
    match: [
      `(your ~ (little|young|older|younger|new|late|poor|lovely|eldest|youngest|own)? ~ ${family})`,
      `(you|your ~ <noun>? <adv>? (be|are|is|were|was|look|looked|seem|seemed) ~ <adv>? ~ ${state})`,
      '(congratulations|congrats|(best of luck)|(good luck)|(well done) ... (baby|pregnancy|engagement|wedding|marriage|(little one)|newborn|twins|ivf|divorce|birth|bump))',
      `(your ~ (recent|bad|poor|upcoming|long)? ~ ${health} !<noun>)`,
      '((how|did|do|does|is|are|was|has .. your ~ (kids|children|son|daughter|wife|husband|mother|father|baby|family)))',
      '(how old ~ (are|is) ~ (you|your))',
      '(at your age)|(a|any (man|woman|lady|person) (of|at) your age)|(when do you retire)|(your ~ <num>? ~ birthday)',
      `(your ~ ${faith} !<noun>)`,
      '(do|are you ~ (((keep|observe ~ sabbath|ramadan|lent|kosher))|pray|fast|religious|christian|muslim|jewish|catholic|hindu|(a believer)))',
      '(keep|remember|include you .. (in ~ my ~ prayers))|(pray|praying|prayed ~ for ~ (you|your))|(as one ~ (christian|muslim|jew|catholic|believer) to another)',
      `(your ~ ${money})`,
      '(your ~ (house|home|garden|kitchen|(living room)|bookshelf|bedroom|flat|villa|cottage) <adv>? (look|looks|looked))',
      '(your ~ (holiday|wedding|beach|family|private|honeymoon|instagram|facebook|tiktok|baby ~ pictures|photos|posts|photo|picture|feed|stories|reels|videos))',
      '(your ~ (strava|tinder|(dating profile)))',
      '(are|is you ~ (married|single|pregnant|expecting|(seeing anyone)|gay|straight|divorced))',
    ],
    except: ['operations', 'surgery <poss>', '(in your debt)'],
    unless: [...business, ...harmless],
    examples: [
      'I hope that your mother is better by now.',
      'Congratulations on the little one.',
      'How old are your children, by the way?',
      'I will keep you in my prayers.',
      'Your holiday pictures made me want to bake on a beach.',
      'You looked pregnant in the photo by the door.',
    ],
    lookalikes: [
      'I hope that you have a restful weekend.',
      'Your parent company makes ovens.',
      'My mother ran a bakery too.',
      'I would never ask about your family.',
    ],
  },
];
