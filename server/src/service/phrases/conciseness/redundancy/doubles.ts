import type { Phrase } from '../../phrase.ts';
import { phraseTable } from '../table.ts';

/**
 * Families of words that say one thing: of any two joined by *and* the first is enough. Words that only often go together
 * ("check and confirm", "open and honest", "help and support") name two things and are no family. Brackets hold several words.
 */
const families: readonly (readonly [words: string, frame: string])[] = [
  ['pleased|glad|happy|delighted|thrilled|overjoyed', 'I was {} to see the garden.'],
  ['grateful|thankful|appreciative', 'I am {} for the tour.'],
  ['clear|plain|obvious|evident|apparent', 'The cause was {} at once.'],
  ['honest|truthful|frank|candid', 'I gave a {} account of it.'],
  ['prompt|timely|punctual', 'Your answer was {}.'],
  ['fair|equitable|just', 'The split was {}.'],
  ['true|accurate|correct', 'The count was {}.'],
  ['precise|exact', 'The count was {}.'],
  ['simple|easy|straightforward', 'The lid is {} to fit.'],
  ['brief|short|concise|succinct', 'My notes are {}.'],
  ['quick|fast|swift|rapid|speedy', 'The change was {}.'],
  ['late|overdue|(behind schedule)', 'The ferry was {} twice.'],
  ['important|significant|crucial|vital|essential', 'Clean racks are {} for us.'],
  ['useful|helpful|beneficial', 'The map was {} on the round.'],
  ['interesting|fascinating|engaging', 'The tour was {}.'],
  ['excited|enthusiastic|eager|keen', 'I am {} about rye.'],
  ['sincere|heartfelt|genuine', 'Please accept my {} thanks.'],
  ['whole|entire', 'The {} shed was wet.'],
  ['full|complete', 'I sent a {} list.'],
  ['sole|only', 'I was the {} baker on the boat.'],
  ['unique|(one of a kind)', 'The bell frame is {}.'],
  ['constant|continual|continuous', 'There is {} noise.'],
  ['various|diverse|different', 'We sell {} loaves.'],
  ['safe|secure', 'The load is {} in the shed.'],
  ['safely|(in one piece)', 'I got home {}.'],
  ['careful|cautious', 'We were {} on the ice.'],
  ['quickly|rapidly|swiftly|promptly', 'The crew came {}.'],
  ['clearly|plainly|obviously', 'The label was {} wrong.'],
  ['completely|utterly|totally|entirely', 'The gearbox was {} ruined.'],
  ['duty|responsibility', 'My {} grew every year.'],
  ['skill|ability', 'My {} fit the round.'],
  ['help|assistance|aid', 'Thank you for your {} with the ramp.'],
  ['thought|opinion|view', 'I would welcome your {} on the list.'],
  ['hope|aspiration', 'Tell me your {} for the shop.'],
  ['aim|objective|goal|target', 'The {} of the scheme was small.'],
  ['rule|regulation', 'We followed the {} for rye.'],
  ['maintenance|upkeep', 'I see to the {} of nine lifts.'],
  ['growth|expansion', 'We saw {} in sales.'],
  ['change|alteration|modification', 'The {} to the plan was small.'],
  ['enthusiasm|excitement|eagerness', 'I share your {} for rye.'],
  ['check|verify', 'I had to {} the dose.'],
  ['write|draft', 'I had to {} the letters.'],
  ['teach|educate|instruct', 'I {} adults in the evening.'],
  ['collect|gather', 'We {} the crates at noon.'],
  ['reduce|lessen|diminish|(cut down)', 'We had to {} the waste.'],
  ['remove|eliminate|(filter out)|(take out)', 'We had to {} the grit.'],
  ['begin|start|commence', 'We {} at nine.'],
  ['end|finish|cease', 'We {} at nine.'],
  ['assist|aid|help', 'I had to {} the porters.'],
  ['improve|enhance', 'We had to {} the light.'],
  ['repair|mend|fix', 'We had to {} the hoist.'],
  ['sort|(arrange in order)|classify', 'We had to {} the parcels.'],
  ['appreciate|value', 'I {} your time.'],
  ['show|demonstrate', 'The charts {} the drop.'],
  ['continue|(carry on)', 'We had to {} in the rain.'],
  ['examine|inspect', 'We had to {} the hull.'],
  ['clarify|explain', 'Let me {} the count.'],
  ['repeat|reiterate|restate', 'Let me {} the count.'],
  ['basic|fundamental', 'The {} rule is clean hands.'],
  ['final|conclusive', 'The count was {}.'],
  ['new|innovative|novel', 'It was a {} oven.'],
  ['unique|special', 'It was a {} day.'],
  ['strong|robust|sturdy', 'The rack is {}.'],
  ['modern|contemporary', 'The hall is {}.'],
  ['practical|hands-on', 'It was a {} course.'],
  ['detailed|thorough|in-depth', 'It was a {} report.'],
  ['dedicated|committed', 'The crew is {}.'],
  ['hard-working|diligent|industrious', 'The crew is {}.'],
  ['motivated|driven', 'The crew is {}.'],
  ['reliable|dependable', 'The crew is {}.'],
  ['flexible|adaptable', 'The crew is {}.'],
  ['calm|composed', 'The crew stayed {}.'],
  ['creative|inventive|innovative', 'The crew is {}.'],
  ['possible|feasible', 'The move is {}.'],
  ['necessary|required|needed', 'A lamp is {}.'],
  ['sure|certain', 'I am {} of it.'],
  ['grateful|appreciative', 'I am {} for the tour.'],
  ['polite|courteous', 'The crew is {}.'],
  ['slowly|gradually', 'The dough rose {}.'],
  ['regularly|often|frequently', 'I row {}.'],
  ['near|(close by)|nearby', 'The shop is {}.'],
  ['trial|tribulation', 'We had our {}.'],
  ['comment|feedback|remark', 'I welcome your {}.'],
  ['plan|intention', 'Tell me your {}.'],
  ['need|requirement', 'The list meets your {}.'],
  ['task|duty|chore', 'My {} grew every year.'],
  ['method|technique', 'I liked the {}.'],
  ['process|procedure', 'I liked the {}.'],
  ['error|mistake', 'I found the {}.'],
  ['problem|issue|difficulty', 'We had a {} with the flue.'],
  ['obstacle|hurdle|barrier', 'We met an {}.'],
  ['advice|guidance|counsel', 'Thank you for the {}.'],
  ['joy|happiness', 'It gave me {}.'],
  ['thanks|gratitude|appreciation', 'Please accept my {}.'],
  ['passion|enthusiasm', 'I share your {} for rye.'],
  ['hope|dream', 'Tell me your {} for the shop.'],
  ['hope|trust', 'I {} that it holds.'],
  ['wish|hope', 'I {} that it holds.'],
  ['understand|appreciate', 'I {} the rule.'],
  ['discuss|(talk about)', 'We had to {} the rota.'],
  ['consider|(think about)', 'We had to {} the rota.'],
  ['evaluate|assess', 'We had to {} the rota.'],
  ['analyse|examine|analyze', 'We had to {} the count.'],
  ['monitor|track', 'We had to {} the count.'],
  ['manage|run', 'I had to {} the shop.'],
  ['build|construct', 'We had to {} the rack.'],
  ['change|modify|alter', 'We had to {} the plan.'],
  ['support|assist', 'We had to {} the crew.'],
  ['notify|inform', 'We had to {} the port.'],
  ['ask|request', 'I had to {} the crew to wait.'],
  ['complete|finish', 'We had to {} the shed.'],
  ['save|preserve', 'We had to {} the hull.'],
  ['protect|safeguard', 'We had to {} the hull.'],
  ['attempt|try', 'We had to {} to row.'],
  ['grow|expand', 'The shop can {}.'],
  ['delete|remove|erase', 'We had to {} the row.'],
  ['buy|purchase', 'We had to {} the lamp.'],
  ['recognise|acknowledge|recognize', 'I {} the work.'],
  ['join|unite', 'The crews {}.'],
];

/** Words that set two things apart: a pair in such a sentence may be two things. */
const APART = 'each|both|respectively|separate|separately|different|between|another|other';

/** Two words for one thing, joined by *and*. */
export const doubles: readonly Phrase[] = [
  ...phraseTable(families.map(([words, frame]) => familyRow(words, frame)).join('\n')),
  ...phraseTable(`
first and foremost => first
  ! (the|a|our|this|that|<poss>) ~ first and foremost
  ! (call|name|title|entitle) first and foremost
  ! first and foremost (prize|award|cup|medal)
  + First and foremost, thank you for the tour.
  - Our First and Foremost prize goes to a new baker.
each and every one => each
  + Each and every one of the crates is numbered.
each and every !(one) => every
  + We weigh each and every crate.
  - Each label was printed, and every label was checked.
any and all => any
  + I would welcome any and all tips on rye.
  !! claim|release|liability
one and the same => the same
  + The two lists are one and the same.
grateful thanks => thanks
  + Please accept my grateful thanks.
join forces together => {join forces:}
  + The crews joined forces together.
alone and (by myself | on my own) => alone
  + I ran the shop alone and by myself.
a (great|good|strong|perfect) fit and (a {adv: really?} (great|good|strong|perfect))? match => a good match
  + I would be a great fit and a really good match for the post.
(believe|think|feel) ,? and (am|are) (firmly|deeply|fully|quite)? (convinced|certain|sure) ,? that => {believe that:}
  + I believe, and am firmly convinced, that I can help.
`),
];

function familyRow(words: string, frame: string): string {
  const [one = '', two = ''] = words.split('|').map((w) => w.replace(/[()]/g, ''));
  return [
    `{one: ${words}} and ${words} => {one}`,
    `  !! ${APART}`,
    ...words.split('|').map((w) => `  ! ${w} and ${w}`),
    `  + ${frame.replace('{}', `${one} and ${two}`)}`,
  ].join('\n');
}
