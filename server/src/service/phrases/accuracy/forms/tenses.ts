import { corrections } from '../corrections.ts';

const span =
  '((<num>|two|three|four|five|six|seven|ten|several|many) (years|months|weeks|days|hours))';
const start = '(<year>|<month>|<day>|last|(<num> <month>))';
const whom =
  '(you|him|her|them|it|us|me|<name>|(my|your|our|the|a|an ~ <noun>)|(the|a|my|your|our <any>))';
const past =
  '(yesterday|((last) (week|month|year|night|summer|winter|spring|autumn|<day>|<month>))|(<num> (days|weeks|months|years|hours) ago)|((two|three|four|five|six|ten|several|(a few)) (days|weeks|months|years|hours) ago)|(in <year>))';

/** Tenses that the time named does not go with. */
export const tenseSlips = corrections(`
= What began then and goes on takes "have" with "been" or the participle.
{wrong: (am|'m) {v: <ing>} {rest: (in|at|for|as|here|there|with|on)? ..} since {n: ${span}}} => have been {v} {rest} for {n}
  + I am living in Hull since three years.
{wrong: (are|'re) {v: <ing>} {rest: (in|at|for|as|here|there|with|on)? ..} since {n: ${span}}} => have been {v} {rest} for {n}
  + We are building it since two years.
{wrong: (is|'s) {v: <ing>} {rest: (in|at|for|as|here|there|with|on)? ..} since {n: ${span}}} => has been {v} {rest} for {n}
  + She is living in Hull since three years.
(i|we|they|you) {wrong: (am|'m|are|'re)} (<ing>) .. since ${start} => have been
  ! since ... (<verb>|<aux>)
  !! because
  + I am working at the mill since 2019.
(he|she|it) {wrong: (is|'s)} (<ing>) .. since ${start} => has been
  ! since ... (<verb>|<aux>)
  + She is working at the mill since March.
(i|we|they) {wrong: {v: work|live|study|know|teach|have|run|lead|manage|be}} (in|at|as|for|here|there|with|this|that|a|an|the|him|her|them|<noun>) .. since (${start}|${span}) ~> have {v>participle}
  ! (<inflected>|<past>|<ing>|was|were|been|<modal>|to|did|had)
  ! since ... (<verb>|<aux>)
  !! have <past>|have been|has been
  + I work at the mill since 2019.
(he|she) {wrong: {v: works|lives|studies|knows|teaches|runs|leads|manages}} (in|at|as|for|here|there|with|this|that|a|an|the|him|her|them|<noun>) .. since (${start}|${span}) ~> has {v>participle}
  ! since ... (<verb>|<aux>)
  + She works at the mill since 2019.
(i|we|they|you) {wrong: (am|'m|are|'re)} (<ing>) (in|at|as|for|here|there|with|on) .. for {n: ${span}} (now|already|<end>|<comma>) ~> have been
  ! for ${span} (in|from|at)
  !! will|next|until|from|going to|plan|leaving|going|staying|moving|coming
  + I am working at the mill for three years now.
= A time that is over takes the simple past.
(i|we|you|they) {wrong: (have|'ve) {v: <inflected>}} ${whom}? (<prep> ${whom})? ${past} => {v>past}
  ! have (got|(had to))
  ! (since|over|for|within|during|until|from|of|through|before|by) (the)? last
  ! (since|from|until|before|by|of) yesterday
  ! in <year> (and|to)
  ! <modal> have
  !! since|until|if
  + I have visited the mill yesterday.
  + We have met at the fair last week.
  + I have worked in Ghent in 2019.
(he|she|it) {wrong: has {v: <inflected>}} ${whom}? (<prep> ${whom})? ${past} => {v>past}
  ! (since|over|for|within|during|until|from|of|through|before|by) (the)? last
  !! since|until
  + She has visited the mill yesterday.
= After "if" it is "had", not "would have".
if (i|we|you|they|he|she|it) {wrong: would have} (<past>|known|been|seen|come|done|gone|taken|had) => had
  + If I would have known, I would have brought the sketch.
= After "as soon as" and "until" the present is enough.
((as soon as)|until|once) {who: i|we|you|they} {wrong: will {v: <base>|be|have}} ~> {v}
  ! will be
  + I will write as soon as I will have the sketch.
= It happens by itself, so there is no passive.
{wrong: (was|were) {v: =happened|=occurred|=disappeared}} => {v}
  !! what
  + It was happened in May.
= One verb of this kind is enough.
{wrong: will can} !<noun> => will be able to
  + I will can start in June.
`);
