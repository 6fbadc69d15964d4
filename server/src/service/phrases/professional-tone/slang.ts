import type { Phrase } from '../phrase.ts';
import { slangIdioms } from './slangIdioms.ts';
import { slangWords } from './slangWords.ts';

/** Words of the pub and the playground with what they mean; each family together with its literal senses. */
export const slangPhrases: readonly Phrase[] = [
  {
    match:
      '(super|so|well|proper|totally|absolutely|dead|really|mega|pretty|very)? (stoked|psyched|chuffed|hyped|jazzed)',
    except: ['stoke (the|a|an|my|our|it|up) ..'],
    instead: ['very pleased', 'delighted'],
    examples: ['I was well chuffed with the tour.', 'I am super stoked about the early shift.'],
    lookalikes: ['The dough is made of rye and wheat.', 'I was very glad of the tour.'],
  },
  {
    match: [
      "(i be|feel|was|'m ~ (so|proper|totally|absolutely|well|dead|really)? (pumped|buzzing|raring|amped))",
      '<start> (proper|absolutely|totally|still|so)? (pumped|buzzing) (to|about|for|after|at)',
    ],
    rewrites: ['I look forward to it very much.'],
    examples: ["I'm buzzing about the early shift.", 'Pumped to meet the night crew.'],
    lookalikes: [
      'The phone was buzzing all morning.',
      'Concrete was pumped into the cellar.',
      'We pumped water for two days.',
    ],
  },
  {
    match: '(absolutely|totally|proper|so|well|really)? (gutted|bummed) out?',
    except: ['gutted (the|fish|by|and|building|house|shop|chicken|herring|in|for)'],
    unless: ['fish|fire|herring|carcass|building|renovation'],
    instead: ['disappointed'],
    examples: ["I'd be bummed to miss the round.", 'I was gutted about the oven question.'],
    lookalikes: ['The fire gutted the old mill.', 'We gutted fish from four in the morning.'],
  },
  {
    match: '(absolutely|totally|proper|so|completely)? (bricking it|myself | sweating buckets)',
    instead: ['very nervous'],
    examples: ['I was bricking it before we sat down.'],
    lookalikes: ['He was bricking up the old oven.', 'I was very nervous before we sat down.'],
  },
  {
    match:
      'i be (a|bit|absolutely|totally|proper|so|completely|really|pretty)+ (knackered|zonked|pooped|skint|shook|wrecked)',
    examples: ['I was absolutely knackered by noon.', 'I am a bit skint for the fare.'],
    lookalikes: ['The storm left the boat completely wrecked.', 'I was shaken by the noise.'],
  },
  {
    match: [
      '(sound|seem) ~ (lit|dope|sick|fire|mint|ace|rad|bonkers|legit|sus|janky|cringe|iffy|wicked|banging)',
      'would be ~ (sick|lit|dope|mint|wicked|fire) <end>|<punct>',
      '(be|look|get|go|feel) (so|totally|absolutely|pure|a|bit|kind|of|kinda|pretty|proper|dead|just|really)+ (dope|janky|sus|cringe|iffy|bonkers|lush|naff|gnarly|bussin|lit|sick|fire|mint)',
      'be (janky|cringe|bonkers|sus|lush|naff|bussin | the bomb | on fleek | next level | on brand)',
      'go (mental|bonkers|bananas)',
      'slapped|slaps <end>|<punct>',
    ],
    except: [
      '(be|feel) really|so|just|pretty|quite sick',
      '(yard|street|lamp|candle|fire|room|gate|path .. lit)',
      '(be|get) (a|just|really|so|bit)+ (lit|fire|mint)',
    ],
    unless: ['mental (health|ward|hospital|illness|arithmetic)'],
    examples: [
      'Your rota tool sounds lit.',
      'The old software was a bit janky.',
      'Working with you would be sick.',
    ],
    lookalikes: [
      'The yard is lit at night.',
      'My son was sick on Monday.',
      'It was a mental effort.',
      'Mint grows along the wall.',
    ],
  },
  {
    match: '(totally | absolutely | completely)? nail|smash|crush|ace|slay it|that',
    except: [
      '(nail|crush|smash) it|that (with|into|to|between|under|onto|down|up|against|on|in|together|across|<noun>)',
    ],
    unless: ['hammer|shingle|board|press|roller|mill|stone|boat|bar'],
    instead: ['{do:} well'],
    examples: ["I'd smash it from the first day.", 'I aced it.'],
    lookalikes: ['We nailed it to the wall.', 'The roller crushes it into flour.'],
  },
  {
    match:
      '(totally | absolutely | completely)? nail|smash|crush|ace|slay {what: (the|my|your|our|that|both|all ~ <noun>? interview|question|answer|part|test|task|exercise|theory|shift|target|presentation|role|bit|exam|assessment|demo|round)}',
    except: [
      '(nail|crush|smash) (the ~ <noun>) (with|into|to|between|under|onto|down|up|against|on|in|together|across)',
    ],
    unless: ['hammer|shingle|board|press|roller|mill|stone|boat|bar'],
    instead: ['{do:} well in {what}'],
    examples: ['I totally nailed the second task.', 'I aced the theory part.'],
    lookalikes: ['He nailed the sign to the wall.', 'You mentioned the ace of spades.'],
  },
  {
    match:
      '(totally | absolutely | completely)? bomb|bombed|flunk|flunked|tank|tanked|botch|fluff|fluffed {what: (the|my|that|your|both ~ <noun>? interview|question|answer|part|test|task|exercise|shift|presentation|bit|exam|assessment|demo|round)}',
    instead: ['{do:} badly in {what}'],
    examples: ['I bombed the maths part.', 'I flunked the second test.'],
    lookalikes: ['The city was bombed in 1941.', 'The tank held the test oil.'],
  },
  {
    match:
      '(presentation|answer|interview|exercise|talk|demo) ~ (kind|sort|of|kinda|totally)+ (bombed|tanked)',
    examples: ['My presentation kind of bombed at the end.'],
    lookalikes: ['The talk was about the bombed city.'],
  },
  {
    match: [
      'hit me up',
      '(give|gimme|drop|chuck) (us|me)? a (shout|holler|buzz|ping)',
      '<start> (just|please)? (holler|ping me)',
      'just (holler|shout) (and|if|when|<end>)',
    ],
    instead: ['let me know'],
    examples: ['Hit me up whenever suits you.', 'Give us a shout if the rota changes.'],
    lookalikes: [
      'We heard them holler across the valley.',
      'Please write to me when it suits you.',
    ],
  },
  {
    match: '(you guys|lot) | youse',
    except: ['you lot of'],
    instead: ['you'],
    examples: ['You guys run a calm kitchen.', 'I would like to join you lot.'],
    lookalikes: ['The guys on the night shift showed me the oven.', 'You have a lot of ovens.'],
  },
  {
    match: [
      '<start> (mate|dude|bro|bruh|buddy|fam|homie|lads|man|boys) <comma>',
      '<comma> (mate|dude|bro|bruh|buddy|fam|homie|lads|man|boys) <end>|<comma>',
    ],
    unless: ['first|second|chief|class|school|ship|running mate'],
    instead: [''],
    examples: ['That oven is huge, dude.', 'Mate, I liked the round.'],
    lookalikes: ['I sailed as first mate.', 'A school mate told me of the post.'],
  },
  {
    match: [
      '(total|absolute|complete|proper|real|utter) (legend|beast|unit|hoot|riot|sweetheart|scenes)',
      'be|was|were legends|sweethearts',
      '<person> be a ~ legend',
    ],
    unless: ['map|chart|folklore|myth|diagram|film|novel'],
    examples: ['Your night baker is a total legend.', 'The crew at the desk were legends.'],
    lookalikes: ['The legend on the map uses two greens.', 'It is a legend of the valley.'],
  },
  {
    match:
      '(no cap|biggie|dramas|probs|sweat) | (no drama <end>|<punct>) | (easy peasy) | (all good in the hood) | (happy days <comma>) | (too easy) | (swings and roundabouts) | (whoopsie daisy) | whoops | whoopsie | yikes | oof | (high key <adj>) | (low key <verb>) | (it is what it is)',
    denied: 'ignore',
    examples: ['No dramas at all on my side.', 'No biggie, the tour can wait.'],
    lookalikes: [
      'There is no drama school in our town.',
      'There is no key for the cellar.',
      'No problem at all if Thursday no longer suits you.',
    ],
  },
  {
    match: '<comma>? my bad <end>|<comma>',
    instead: [''],
    examples: ['I forgot the recipe, my bad.', 'My bad, I forgot the recipe.'],
    lookalikes: ['My bad knee has healed.', 'It was my mistake.'],
  },
  {
    match: 'my bad about|for|on',
    examples: ['My bad about the recipe.'],
    lookalikes: ['My bad knee hurt for a week.'],
  },
  {
    match:
      '(not gonna lie) | (not going to lie <punct>) | (will not lie <punct>) | (zero filter here) | (real talk <punct>) | (no lie <punct>) | (not gonna sugarcoat)',
    denied: 'ignore',
    instead: [''],
    examples: ['Not gonna lie, the round before dawn had me hooked.'],
    lookalikes: ['The flue goes straight up the wall.', 'He is not going to lie down.'],
  },
  {
    match:
      'thanks a bunch|ton|heap | (thanks heaps) | (ta very much) | (cheers big ears) | (ta (for|muchly))',
    examples: ['Thanks a bunch for the tour.'],
    lookalikes: ['Thank you for the bunch of keys.', 'Many thanks for the tour.'],
  },
  {
    match: 'in a|two sec|jiff|jiffy|tick|ticks|mo',
    instead: ['shortly'],
    examples: ['I will send it in a sec.'],
    lookalikes: ['It takes a second.', 'I will send it shortly.'],
  },
  {
    match: [
      '<start> mad? props|shoutout|respect|(big up)|(shout - out) to',
      '(big up|big props|mad props|shout out) (to|the)',
    ],
    examples: ['Props to your night baker for the glaze.'],
    lookalikes: [
      'We moved the props to the cellar.',
      'I learned respect for bread.',
      'I owe respect to the crew.',
    ],
  },
  {
    match: '{which: (the|this|that|your|whatever|any ~)} gig',
    unless: [
      'music|musician|band|concert|venue|stage|jazz|play|drum|drummer|guitar|sound|festival|singer|club',
    ],
    except: ['gig (economy|worker|work|platform)'],
    instead: ['{which} role'],
    examples: ['It would be the right gig for me.'],
    lookalikes: ['The gig economy was my thesis.', 'I played the gig at the jazz club.'],
  },
  {
    match: '(join|meet|of ~ squad|posse|fam|gang) | ((rest|whole) (of)? the? (gang|squad))',
    unless: ['football|rugby|police|cricket|match|drill|player|fire|bomb|prison|crime|street'],
    examples: ['I would love to join the squad.', 'I would like to meet the rest of the gang.'],
    lookalikes: ['I trained the police squad.', 'He joined the cricket squad.'],
  },
  {
    match: [
      'chillest|chillax',
      "i (be|'m) ~ chill (about|with|on|<end>)",
      '(the|that|your|good|great|whole ~ vibe|vibes)',
      'we (totally|really)? vibed',
      'vibe|vibing with',
      'loved the vibe',
    ],
    unless: ['music|dough|fridge|cellar|sample'],
    examples: ["I'm pretty chill about times.", 'I loved the vibe in the taproom.'],
    lookalikes: ['Chill the samples first.', 'The cellar is chill.'],
  },
  ...slangIdioms,
  ...slangWords,
];
