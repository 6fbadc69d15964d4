import type { Phrase } from '../phrase.ts';
import { corrections } from './corrections.ts';
import { placeSlips } from './preposition/places.ts';

const object =
  '(the|a|an|my|your|our|his|her|their|this|that|these|those|how|what|whether|some|any|possible|next|it)';

/** Verbs, nouns and adjectives with a preposition that they do not take, or without the one they do. */
export const wrongPrepositionPhrases: readonly Phrase[] = [
  ...corrections(`
= The verb takes its object without a preposition.
{wrong: {verb: discuss} about} ${object} => {verb}
  ! (everything|all|what|things|matters|topics|points|something|anything|nothing|that|which) (i|we|you|they|he|she) discuss about
  + We discussed about the loom for an hour.
  - I will keep all that we discussed about the new site to myself.
{wrong: {verb: mention} about} (the|a|an|my|your|our|this|how|it|that|what) => {verb}
  ! (<noun>|that|which|what) (i|you|we|he|she|they) mention about
  + You mentioned about the night train.
{wrong: {verb: emphasise|emphasize|stress|highlight} (on|about)} ${object} => {verb}
  ! stress on (the|my|your) (beam|joint|hull|rope|system|metal|wing|material|body|spring)
  + You emphasised on the need for care.
  - The stress on the beam was too much.
(to|i|we|they|please|would|will|hereby) {wrong: request for} (a|an|the|your|more|further|some|another|my) => request
  + I would like to request for a copy of the plan.
  - I repeat my request for a copy.
(<modal>|to|not|please|and|i|we|you) {wrong: {verb: contact|phone|email|e-mail} (with|to)} (me|you|us|him|her|them) => {verb}
  ! in contact with
  ! (to|and) (phone|email) (to|with) (the|your)
  + Please contact with me by phone.
  + You can contact to me at any hour.
{wrong: {verb: enter} (into|in|to)} (the|your|my|our|this) ~ (room|building|office|shop|hall|market|company|school|factory|yard|university) => {verb}
  + We entered into the hall at noon.
{wrong: {verb: attend} (to|at|in)} ~ (meeting|interview|conference|university|course|class|classes|workshop|school|session|training|seminar|event|lecture|talk) => {verb}
  + I attended to the conference in Ghent.
{wrong: {verb: join} (to|into|at|in)} (the|your|a|our|my) ~ (team|company|crew|firm|department|organisation|organization|group|staff) => {verb}
  + I would be glad to join to your team.
{wrong: {verb: reach} to} (you|me|him|her|them|us) (by|on|at|at|via|with|about|<end>) ~> {verb} out to
  ! reach out
  + I wanted to reach to you by mail.
{wrong: {verb: resemble} (to|with)} => {verb}
  + The hall resembles to a ship.
(<modal>|to|not|please|and|i|we|could) {wrong: {verb: answer} to} (your|my|the|this|that|these|all|his|her|our|their) ~ (question|questions|email|e-mail|message|letter|request) ~> {verb}
  ! (answer|answers) to (the|your|my|this|that) (question|riddle|problem) (is|was|of)
  ! (in|my|your|an|the|no|and) answer to
  + I could not answer to your question at once.
{wrong: {verb: lack} of} (<noun>|the|a|<adj>) => {verb}
  ! (a|the|of|for|by|to|from|with|through|no|any|this|that|its|your|my|our|their|his|her|some|such|is|was|any|despite|about|and|or|<adj>|,|in) lack of
  + I lack of experience with looms.
  - A lack of light is the trouble.
{wrong: {verb: comprise} of} => {verb}
  ! be comprised of
  + The crew comprises of nine people.
{wrong: {verb: approach} to} (you|him|her|them|me|us) => {verb}
  ! (an|the|my|your|our|approaches|this|that|<adj>) approach to
  + I approached to her after the talk.
{wrong: {verb: ask} to} (you|him|her|them|me|us) (<prep>|if|whether|how|what|why|a|the|for|<end>) ~> {verb}
  + I asked to him if the gate was shut.
{wrong: married with} (a|the|my|your|his|her|<name>) => married to
  + She is married with a weaver.
  - She is married with two children.
= The verb needs a preposition here.
{wrong: {verb: explain}} (me|us|him|them) (the|how|what|why|your|this|that|about|a|in|more|everything|all) => {verb} to
  ! explain (me|us|him|them) (away)
  + Thank you for explaining me the second stage.
{wrong: {verb: describe|suggest|recommend|propose|say|deliver|mention} me} (the|how|what|your|this|that|a|an|some|about) ~> {verb} to me
  ! say me (that|about|how|what)
  + You described me the second stage.
  + Could you recommend me a book on looms?
{wrong: {verb: say} {who: me|us|him|her|them}} (that|about|how|what|to) => {tell:} {who}
  + She said me that the gate was shut.
(<modal>|to|not|please|did|i) {wrong: {verb: reply|respond|listen}} (me|you|him|her|them|us) => {verb} to
  ! (let|help|hear|see|make|have) (me|you|him|her|them|us)? (reply|respond|listen)
  + Please reply me before Friday.
(<modal>|to|will|and) {wrong: {verb: wait}} (you|your|him|her|them|us|(the answer|reply|result|results|decision|news)) => {verb} for
  + I will wait your answer with patience.
{wrong: {verb: apply|applied|applying}} (this|the|a|an|your) ~ (job|position|role|post|vacancy|traineeship|apprenticeship|internship) => {verb} for
  ! apply the role
  + I applied the position in May.
{wrong: {verb: apply} (to|in|on|at)} (this|the|a|an|your) ~ (job|position|role|post|vacancy) => {verb} for
  + I applied to the job in May.
{wrong: {verb: graduate}} (the|my|<name>) ~ (university|college|school|institute|academy) => {verb} from
  + I graduated the academy in 2019.
(<modal>|to|not|and|we|they|i|you|please) {wrong: {verb: provide|supply} {who: me|you|us|him|her|them}} ~ (information|details|feedback|help|advice|support|copy|list|update|link|contact|opportunity|chance|guidance|data|address|name|date|dates) => {verb} {who} with
  ! (provide|supply) (me|you|us|him|her|them) with
  + Could you provide me the name of the mill?
`),
  ...placeSlips,
];
