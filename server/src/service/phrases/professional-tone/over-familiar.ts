import type { Phrase } from '../phrase.ts';

const kin =
  'dad | father | mum | mom | mother | aunt | auntie | uncle | sister | brother | gran | grandmother | grandma | granny | grandad | grandfather | ex | wife | husband | daughter | son | cousin | boyfriend | girlfriend | best friend | school friend | old mate | old friend';
const home =
  'wife | husband | kids | children | mother | mum | mom | family | partner | flatmate | flatmates | parents | dog | barber | gran | sister | brother | girlfriend | boyfriend | son | daughter';

/** Closeness that is not there: endearments, touch, looks, private plans. */
export const overFamiliarPhrases: readonly Phrase[] = [
  {
    match: [
      '<comma> (darling | sweetheart | honey | love | dear | my dear | sweetie | petal | babe | pet | sunshine | my friend | my love | gorgeous | handsome | beautiful | hun | hon | duck | old chap | old boy | treasure | my sister | my brother | partner in crime | dear friend | you two) <end>|<comma>',
      '<start> (darling | sweetheart | honey | sweetie | petal | babe | gorgeous | handsome | sunshine | my dear | oh you) <comma>',
      '(my | you) (dear | dearest | darling | lovely | sweet) (<interviewer> | friend | lady | man | girl | boy)',
      'you (absolute | old | little | naughty | wicked | poor | dark | cheeky | clever | sly | total | utter)+ (sweetheart | devil | thing | horse | rascal | dog | tyrant | minx | fox | darling | star | angel | charmer | so-and-so | gem | treasure)',
      'two of us clicked',
      'chin up',
    ],
    except: [
      'you poor (quality | soil)',
      'with (love | honey) ,',
      ', (love | honey | sunshine) , (and | or)',
    ],
    unless: ['honey|sunshine (and | or | with | from)', 'treasure (hunt | map)'],
    examples: [
      'That was a fine talk, darling.',
      'You absolute sweetheart!',
      'We think alike, my friend.',
    ],
    lookalikes: [
      'We used sugar, honey and salt.',
      'Dear me, the form was long.',
      'The horse was dark.',
    ],
  },
  {
    match: [
      '(big | warm | huge | virtual | little | massive | friendly | tight | bear)+ (hug | hugs | kiss | kisses | squeeze | cuddle | peck)',
      '(hug | hugs | kisses | cuddles) (to | for | from | and)',
      '(hugged | hug | kiss | kissed | cuddle) you',
      '(give | gave | sending | send | blow | throw) .. (hug | kiss | kisses | squeeze | cuddle)',
      '(love | kisses) to (the | your | all) (kids | wife | family | little | whole | children | gang)',
      '(lots of | much | all my) love',
      'xoxo',
    ],
    except: [
      'kiss (cam | of death | of life)',
      '(lots of | much) love (for | of | in | into)',
      'hugs the',
    ],
    unless: ['hug (the | a) (coast | wall | road)'],
    examples: [
      'Sending you a big hug from the coast.',
      'Kisses to the little ones!',
      'I nearly hugged you at the door.',
    ],
    lookalikes: [
      'The road hugs the coast.',
      'The clay was squeezed flat.',
      'Please give my thanks to the crew.',
    ],
  },
  {
    match: [
      'you (look | looked | were looking | are | were) (so | very | really | quite | ever so | absolutely | rather | particularly)? (gorgeous | stunning | elegant | beautiful | handsome | pretty | sexy | hot | radiant | cute | lovely (in | that | today) | adorable | dashing | irresistible | ravishing)',
      'your ~ (smile | perfume | aftershave | dress | laugh | wink | twinkle | lips | hairdo | warm hands | gorgeous | lovely voice | jumper | dimples | cheekbones)',
      '(your | that) ~ wink|twinkle',
      'your ~ (beautiful | lovely | kind | blue | brown | green | gorgeous | sparkling | twinkly | twinkling) eyes',
      'warmest hands',
      'you (have)? (got)? (a wicked | such a lovely | such a beautiful | a lovely | the loveliest | the cutest | the most beautiful) (sense of humour | smile | voice | laugh | face | pair)',
      'beauty and (intelligence | brains)',
    ],
    unless: [
      'dentist|dental|tooth|teeth|optician|salon|barber|wardrobe|costume|actor|photographer|portrait|optic|eye (test | drops)',
      'cellar|oven|crust|loaf|shop|window|website|garden .. (look | looked)',
      '(wink | twinkle) (light | lights)',
      'before your eyes|smile (design | app)',
    ],
    except: ['caught your eyes', 'in your eyes', 'your legs of'],
    examples: [
      'You looked stunning in that suit.',
      'Your smile made my day.',
      'I could tell from your wink that it went well.',
    ],
    lookalikes: [
      'Your shop looked beautiful in the snow.',
      'The loaf was pretty and round.',
      'Your dental practice serves the whole town.',
    ],
  },
  {
    match: [
      `remind|reminded me .. of my (${kin} | favourite ~ <noun>)`,
      `(like | felt like | as if) .. (catching up | chatting | talking | with | were) .. (old mate | old friend | old friends | ${kin})`,
      '(two peas in a pod | cut from the same cloth | kindred spirit | kindred spirits | soul mates | partners in crime | birds of a feather)',
      'we (really | totally | just | instantly)+ (clicked | hit it off)',
      '(feel | felt | pretend) .. (chemistry | spark)',
      '(be | become | being) (firm | best | great | good | fast) (friends | mates | pals | buddies | besties)',
      '(known | knew) you (for (years | ages | ever) | forever | all my life)',
      'you were|are one of us',
      'our little (date | joke | code | ritual)',
      '(us | we) (redheads | mums | single mums | girls | lads | ladies | foodies | mothers | capricorns | scots) (must | have to | need to | should | stick)',
      'you and me against',
      'future boss',
      'favourite candidate',
      "don't|not be a stranger",
      '(miss | missed | missing) you (already | so | since)',
      '(thinking | dreaming | dreamt | dreamed | dream) (of | about) you <end>|<punct>|all|every|and',
      '(fancy | crush on | in love with | adore) you',
      'love you',
      '(aura | star sign | horoscope | (you be a (scorpio | capricorn | leo | virgo | taurus | gemini | libra | aries | pisces)))',
    ],
    except: [
      'fancy you (that)',
      'be good friends (of | with)',
      'stick together (with | in | when)',
      'love you (to | for | if)',
      'one of us (can | will | could | must | should | has | had)',
    ],
    unless: ['(customers | people | readers) (who | that)? love you', 'would love you to'],
    examples: [
      'You remind me of my dad.',
      'You and I are two peas in a pod.',
      'We really clicked.',
    ],
    lookalikes: [
      'The two loaves stick together in the tin.',
      'My dad baked too.',
      'You reminded me of the deadline.',
      'The latch clicked shut.',
    ],
  },
  {
    match: [
      '(fancy | how about | up for | join me for | take you for | buy you | owe me | owe you | grab | go for | treat you to | meet for) (a | some | you)? ~ (drink | drinks | beer | beers | pint | dinner | date | swim | cocktail | glass of wine | wine | bottle of | curry | night out | barbecue) (together | with me | on me | on | sometime | some | some time | soon | one | when | after | at mine | <end> | <punct>)',
      'just the two of us',
      '(come | drop | pop) (round | over | by | around) (to)? (mine | ours | my place | our place | for (dinner | tea | a drink | diwali | christmas | supper))',
      'come to my (birthday | wedding | party | barbecue | place | house)',
      '(my | our) sofa',
      `(my | our | the) (${home}) .. (can not wait | can't wait | would love | would adore | dying | longing | jealous | already | loves | wants | keen | eager) .. (meet you | you | about you)`,
      `(told | tell | telling) .. (my | the) (${home}) (all)? about you`,
      '(been | be | taken to | started) calling you',
      "i (will | shall | 'll | am going to | have decided to) just? (call | nickname | nicknamed) you (<name> | the | my)",
      '(skip | drop | forget | dispense with | no more | let us not do) (the | with)? (formalities | formality | titles | dr | mr and mrs | stiff | oga)',
      '(say hello | say hi | hello | hi | regards) to (the | your) (wife | husband | missus | kids | children | family | old man | dog | cat)',
      'sweet dreams',
      '(ring | call | text | message | phone) me .. (any night | some evening | at night | late | after hours | after dark)',
      '(your | the) (spare room | number under)',
      'i .. (cook | cooking) (for you | you dinner)',
      'look after that (knee | cold | cough | back)',
      'remember to eat',
      'you needed a (holiday | break | rest | hug | friend)',
      '(what happens | what happened) (on | in | at) .. (stays | stay)',
      'tell me (the | your | all the) (gossip | secrets | scandal)',
      'the (gossip | scandal) (you | from | about)',
    ],
    unless: ['team|customers|guests|patients|colleagues (have | had | went)'],
    except: [
      'i (will | shall)? call you (on | at | back | by | next | tomorrow | this | in | when | again | if | as | between | after | before | <time>)',
      'called you the (next | same | other | day)',
    ],
    examples: [
      'Fancy a pint with me on Friday?',
      'My kids cannot wait to meet you.',
      'At home we have been calling you the Captain.',
      'Say hello to the wife from me.',
    ],
    lookalikes: [
      'I will call you on Thursday.',
      'Enjoy the rest of your week.',
      'We serve a glass of wine with the curry.',
      'The kids at the club liked you.',
    ],
  },
];
