import type { Phrase } from '../phrase.ts';
import { corrections } from './corrections.ts';

/** Always a slip in this form. */
const plurals =
  `advices advice; informations information; feedbacks feedback; equipments equipment; furnitures furniture;
 homeworks homework; knowledges knowledge; softwares software; hardwares hardware; luggages luggage; baggages baggage;
 machineries machinery; traffics traffic; musics music; sceneries scenery; stuffs stuff; evidences evidence; researches research;
 staffs staff; accomodations accommodation; transportations transportation; expertises expertise; guidances guidance`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string]);

/** Also a verb ("it evidences") or another noun, so only after a word that a noun follows. */
const also = new Set(['evidences', 'researches', 'staffs', 'stuffs', 'musics']);
const opener =
  '(the|my|your|our|his|her|their|some|any|all|more|other|of|for|good|useful|further|new)';

const pluralRows = plurals.map(([plural, singular]) => {
  const lead = also.has(plural) ? `${opener} ` : '';
  return `${lead}{wrong: ${plural}} !(is|are|was|were|have|has|do|does) => ${singular}
  + Thank you for your ${plural}.
${lead}{wrong: ${plural} (are|is)} => ${singular} is
  + I think that your ${plural} are useful.
${lead}{wrong: ${plural} (were|was)} => ${singular} was
  + I think that your ${plural} were useful.
${lead}{wrong: ${plural} (have|has)} => ${singular} has
  + I think that your ${plural} have helped.
`;
});

const mass =
  '(advice|information|feedback|equipment|furniture|homework|luggage|machinery|guidance|expertise)';

/** Nouns that have no plural and take no *a*. */
export const uncountableNounPhrases: readonly Phrase[] = [
  ...corrections(`
= This word has no plural: one says "some" of it, or "a piece" of it.
${pluralRows.join('')}`),
  ...corrections(`
= One says "some" of it or "a piece" of it, since the word is not counted.
{wrong: an|a} (<adj>)? ${mass} !<noun> !- !<verb> !(and <noun>) => some | a piece of
  + You gave me an advice that I still use.
  + I would be glad of a useful feedback.
  - I work at an information desk and wrote a feedback form.
{wrong: many} (<adj>)? ${mass} !<noun> !- => much | a lot of
  + I found many information on your site.
{wrong: (several|few|various|multiple)} (<adj>)? ${mass} !<noun> !- => some
  + You gave me several advice.
  - I have used several feedback forms.
{wrong: these} (<adj>)? ${mass} !<noun> !- => this
  + I have put these information in my notes.
{wrong: those} (<adj>)? ${mass} !<noun> !- => that
  + Thank you for those advice.
`),
];
