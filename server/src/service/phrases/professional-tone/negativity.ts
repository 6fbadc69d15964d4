import type { Phrase } from '../phrase.ts';

const people =
  'boss | manager | employer | company | firm | team | colleague | colleagues | supervisor | head | chief | director | foreman | chef | editor | principal | headteacher | dean | skipper | owner | partner | partners | management | leadership | agency | department | office | school | ward | hospital | place | job | workplace | shop | factory | theatre | theater | restaurant | hotel | bakery | brewery | plant | board | council | crew | staff | landlord | client | clients | predecessor | teacher | foreperson | organisation | organization | outfit | institute | university | captain | coach | lead | leader | practice | clinic | studio | store | chain | charity | union | bank | ministry | newsroom | orchestra';
const process =
  'form | portal | process | interview | test | exercise | exercises | assessment | case study | task | questionnaire | receptionist | recruiter | recruiters | panel | advert | website | software | system | procedure | application | invitation | deputy | colleague | moderator | interviewer | analyst | assistant | secretary | hr | day | round | timetable | organisation | organization | feedback | questions | video | quiz | rota';
const insultNoun =
  'shambles | joke | farce | circus | mess | disaster | disgrace | nightmare | zoo | madhouse | insult | idiot | idiots | fool | fools | bully | bullies | tyrant | coward | cowards | liar | liars | clown | clowns | moron | morons | amateur | amateurs | snake | snakes | crook | crooks | dinosaur | dinosaurs | sheep | dictator | micromanager | slave-driver | psychopath | sociopath | narcissist | imbecile | shower | cowboys | parasite | parasites | jellyfish | dump | hellhole | sweatshop | prison | cesspit | pigsty | swamp | (sinking ship) | (waste of ~ time) | (retirement home) | (laughing stock) | (kindergarten) | (bunch of ~ <noun>)';
const insultAdj =
  'incompetent | useless | hopeless | clueless | lazy | stupid | idiotic | rude | toxic | pathetic | ridiculous | awful | terrible | horrible | dreadful | appalling | childish | pointless | disorganised | disorganized | unprofessional | chaotic | dysfunctional | corrupt | dishonest | greedy | mediocre | second-rate | amateurish | petty | spiteful | narcissistic | abusive | arrogant | insulting | laughable | absurd | abysmal | inept | ignorant | backward | sloppy | shoddy | vile | nasty | sour | unbearable | insufferable | disgraceful | shameful | farcical | tedious | patronising | patronizing | (out of ~ depth) | badly run | badly organised | badly managed | badly put together | badly thought out | poorly run | poorly organised | poorly organized | poorly managed';
const whose = '(my | our | your | the | that | this | his | her | their)';
const which =
  '(present | current | last | former | old | previous | ex | new | second | first | online | whole | regional | night | day | own | late)';

/** Contempt for an employer, a person or the hiring process; trouble told neutrally is none. */
export const negativityPhrases: readonly Phrase[] = [
  {
    match: [
      `(my | our | that | the) ${which}? -? ${which}? (${people}) .. (be | was | were | is | are) (a | an | such | just | simply | complete | total | utter | real | absolute | nothing but | frankly | so | too | far | very | rather | quite | pretty | all | plain | incredibly | utterly | completely | totally)+ (${insultNoun} | ${insultAdj})`,
      `(my | our | that | the) ${which}? -? ${which}? (${people}) (be | was | were | is | are | seem | seems | seemed) (${insultAdj} | sheep | amateurs | clowns | idiots | fools)`,
      `(i | which i | that i) ~ (find | found | call | think | thought | consider | considered) ${whose}? ~ (it | that | them | him | her | <noun>)? <comma>? (rather | quite | very | so | frankly | too | a bit | simply | just)? (${insultAdj})`,
      `(${people} | place | company | firm | chain | it) that? (i | we) (work | worked | am leaving | sail | sailed | 'm leaving | left | teach | taught) (for | at | in | with)? (now)? .. (be | is | was | are) (a | an | so | just | such)? (${insultNoun} | ${insultAdj})`,
      `where i (work | am | teach | come from | worked) (now | at present | today)? .. (be (a | an | so | such)+ (${insultNoun} | ${insultAdj}) | nobody | (no one))`,
    ],
    unless: [
      'not|never (a | an | at all | so) (shambles | disaster | waste | joke)',
      'disaster (recovery | relief | response | plan | drill)',
      'zoo|circus|prison|farm|sheep|kindergarten (where | is | was | in | at | near | for)',
      'weather|storm|traffic|machine|oven|lathe|machine',
    ],
    rewrites: [
      'My last job was no longer the right place for me.',
      'I am ready for a place that works in another way.',
    ],
    denied: 'skip',
    reported: 'ignore',
    examples: ['My last boss was a complete tyrant.', 'My present crew are lazy.'],
    lookalikes: [
      'My last boss was a baker too.',
      'Our school was a mess of scaffolding after the storm.',
    ],
  },
  {
    match: [
      `(your | the | that | this | those) ${which}? ${which}? (${process}) .. (be | was | were | is | are | seemed | felt | struck me as) (a | an | such | just | simply | complete | total | utter | real | absolute | frankly | so | too | very | rather | quite | pretty | incredibly | utterly | completely | totally | honestly)+ (${insultNoun} | ${insultAdj})`,
      `(your | the | that | this | those) ${which}? ${which}? (${process}) (be | was | were | is | are | seemed | felt) (${insultAdj})`,
    ],
    unless: [
      'not|never (a | an | at all | so) (shambles | disaster | waste | joke)',
      'disaster (recovery | relief | response | plan | drill)',
      'zoo|circus|prison|farm|sheep|kindergarten (where | is | was | in | at | near | for)',
      'weather|storm|traffic|machine|oven|lathe|machine',
    ],
    reported: 'ignore',
    rewrites: ['There were a few difficulties, and I can tell you more if feedback is useful.'],
    examples: ['The case study was a waste of time.', 'The online test was childish.'],
    lookalikes: ['The old system was slow.', 'The test was harder than I thought.'],
  },
  {
    match: [
      '(boss | manager | firm | company | chief | head | teacher | team | foreman | supervisor | editor | he | she | they | who | management | people | deputy | chef | captain | principal) (could | can | would) not (organise | organize | run | plan | manage | lead | tell | find | boil | read | spell | count) (a | an | its | his | her | their | the difference | lemonade) ~ (party | queue | trip | stand | bath | spoon | bus | egg | raffle | tea | way | own | shop | stall | <noun>) .. (in | at | from | let | with | without | <end> | <punct>)',
      '(have | has | had) not (the | a) (faintest | slightest | foggiest | clue | first) (idea | clue | notion)?',
      '(he | she | they | boss | manager | management | staff | people | whoever) (have | has | had) (no | not any) (idea | clue) (what | how | about | of)',
      '(badly | poorly | shoddily) (put together | run | organised | organized | managed | planned | thought | designed | led | handled | prepared)',
      '(run | led | managed | ruled | owned | written | designed) by (amateur | amateurs | idiot | idiots | fools | clowns | crooks | children | people who (hate | have never | never | do not) | monkeys | cowboys | liars | bullies | somebody who)',
      '(a | the | utter | complete | total | such | sheer) waste of (time | money | space | a <time> | an <time> | my <time> | everyone | breath | paper | good | everybody | effort | <time>)',
      '(shambles | farce | circus | sinking ship | madhouse) (from | with | run | of | since)',
      '(belong | belongs | fit) (in | for) the bin',
      '(treat | treats | treated | treating) (people | staff | us | its | their | workers | employees | everyone | welders | drivers | nurses | me | you | them | interns) .. (like | as) (dirt | numbers | slaves | cattle | children | rubbish | machines | criminals | thieves | furniture | cogs | animals | idiots)',
      '(nobody | (no one)) (there | here | at <any> | in <any> | <any>)? ~ (cares | cared | care | gives | gave | bothers | listens)',
      '(had it up to here | sick and tired | sick | fed up | had enough | sick to death) (of | with) (my | the | this | that | agencies | recruiters | people | managers | bosses | being | working | them)',
      '(can | could) not wait (to | until | till) (i)? (leave | get out | get away | escape | quit | see the back)',
      'happiest day of my',
      'i (hate | hated | despise | loathe | detest | cannot stand | can not stand) (my | the | working | that | those | every | it there)',
      'no respect (left)? for (my | its | the | their | that | him | her | them | your | management)',
      'not (worth | have | had) .. (respect | backbone | spine | manners) (for | of)?',
      'the? (backbone | charm | palate | manners | brain | spine | personality) of (a | an) <noun>',
      '(worst | laziest | rudest | most incompetent | most useless | dullest | most boring) (boss | manager | company | firm | interview | employer | recruiter | team | bunch | hiring | process | place | colleagues | panel | people | lot | school | day)',
      '(stab | stabbed | stabs) .. in the back',
      '(takes | took | take | taking) credit for (my | our | others | everything | other | sunrise | all)',
      '(between | out of | over | so | too) .. (liars | idiots | bullies | cowards | morons) (in | at | who | and | with | running)',
      'be ~ sinking ship',
      'my ~ <noun> <comma> bless (him | her | them)',
      'trust me , (you | they)',
    ],
    except: [
      'can not wait to (leave | get) (for | to | started | my)',
      'had enough of (the | a | sugar | flour)',
      'i hate (to | the thought)',
      'bless (him | her | them) (with | for)',
      'no idea (how | what | of) (much | kind | you | i | that | beautiful | good | good | useful)',
    ],
    unless: [
      'i (had | have) no (idea | clue)',
      'i (had | have) not the',
      'waste of (flour | dough | heat | water | energy | material | packaging | fuel | paper)',
    ],
    reported: 'ignore',
    rewrites: ['It did not suit me well, and I can say more if feedback is useful.'],
    examples: [
      'My old boss could not organise a queue at a bus stop.',
      'The day was so badly put together.',
      'My firm is run by amateurs.',
      'They treat drivers like dirt.',
      'The worst boss I had sold bread.',
    ],
    lookalikes: [
      'I could not find a parking space at the depot.',
      'The waste contract covered peelings.',
      'The worst week of the year was Easter.',
      'I had no idea how the glaze was made.',
    ],
  },
];
