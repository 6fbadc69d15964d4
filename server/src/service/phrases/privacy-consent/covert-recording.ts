import type { Phrase } from '../phrase.ts';

const record =
  'record|tape|film|transcribe|videotape|screenshot|screen-record|screen-capture|photograph|rewatch|(sound-record)';
const talk =
  'conversation|call|interview|talk|chat|meeting|session|hour|words|answer|answers|voice|voices|explanation|explanations|everything|(every word)|face|faces|panel|room|tour|remarks|you|screen';
const device =
  'phone|recorder|dictaphone|app|bot|note-taker|notetaker|(note taker)|plug-in|plugin|glasses|camera|watch|tablet|laptop|assistant|software|machine|programme|program|helper|otter|fireflies|copilot|zoom|microphone|mic|tool';
const agreed = [
  'objection|kindly',
  '(in|over my ~ head|mind|ears)',
  'agree|agreed|permission|consent|allow|allowed|permit|permitted|approve|approved|blessing',
  '(you|your ~ <noun>? ~ know|knew|(said <inner>? (i|we|yes|it))|offer|offered|suggest|suggested|sent|send|invite|told|made|recorded|share|shared|posted|published)',
  '(with|after your ~ ok|okay|leave|knowledge|yes)',
  '(ask|asked|asking .. first|before|whether|if)',
  '(may|could|can|shall|might i|we)',
  '(would|do you mind|like|prefer|object)',
  'released|signed|dashcam|museum|studio|orchestra|choir|band',
];

export const covertRecordingPhrases: readonly Phrase[] = [
  {
    match: [
      `(i|we <adv>? (have|had|did|was|am|were)? <adv>? ${record} .. (our|the|your|whole|you|this|that) ~ ${talk})`,
      `(i|we <adv>? (have|had)? <adv>? (save|saved|capture|captured) (our|the|your) ~ (call|talk|conversation|interview|hour|chat))`,
      '(keep|keeping|kept (our|the|your) ~ (call|talk|conversation|hour|chat) ~ on (file|tape|disk|record))',
      `(let|left|leave|keep|kept|set|had ~ <noun>? ${device} ~ (run|running|recording|record|listen|listening|transcribe|score|rate|analyse|analyze|write|sit|join))`,
      `(my|a|the|these .. ${device} .. (be|was|were|sat|happened|had been) ~ (to ~ be)? ~ (running|listening|recording|transcribing|filming))`,
      `(my|these .. ${device} (which|that)? <adv>? (has|have)? (recorded|transcribed|captured|caught|filmed|listened|saved|film|films|records|transcribes) ~)`,
      `(an ~ app|bot .. (recorded|transcribed|captured|took) (our|the|your))`,
      '((recording|taping|filming ~ (our|the|your) ~ (call|chat|conversation|interview|talk)))',
      '(my .. (phone|recorder|dictaphone|app|bot|watch|tablet|glasses|laptop|mobile) ... (listening|recording|running|filming) .. (in|on|all|throughout|the) ~ (background|table|whole|time|pocket|bag|jacket)?)',
      '(voice memo|memos)|(screen - captured|captures|capture)|(transcription - <noun>? in ~ background)',
      '(i <adv>? have|keep|kept|hold <adv>? (the|an|your|our ~ audio|recording|tape|transcript|footage|video)|(you ~ on tape|film|video|camera))',
      '((the|my|our|a ~ recording|audio|transcript|footage) (that|which)? (i|we <adv>? <aux>? <adv>? made|took|kept))',
      '(check|play|played|replay|rewatch|quote|(pulled|quote ~ <noun>? from)|(listen|listened|back to) ~ the ~ audio|recording|footage|transcript)',
      '((hidden|secret|secretly|covertly|discreet|unnoticed ~ camera|microphone|recorder|recording|recorded|filmed|taped))',
      '(my ~ (otter|fireflies|copilot|ai|zoom|transcription) ~ notes|summary|transcript|minutes)',
      `(listen|listening|listened|play|playing|played|watch|rewatch|rewatched|rewatching|replay|replayed ~ (back|again)? ~ (to)? ~ (our|your|the) ~ (interview|call|conversation|answer|answers|words|chat) ~ (again|back|on|twice|(a couple)|several|every)?)`,
      `(ran|run|put|fed ~ (our|the|your) ~ (call|chat|talk|conversation|interview|answers|voice|video) ... through|into)`,
    ],
    unless: agreed,
    examples: [
      'I recorded our conversation so that I could hear it again.',
      'My phone was running on the table the whole time.',
      'I still have the audio, should we disagree.',
      'An app transcribed our call for me.',
    ],
    lookalikes: [
      'With your permission I recorded our conversation.',
      'I did not record our conversation.',
      'I recorded every batch in the oven book.',
      'Could I record our next call?',
      'My phone was off in the locker.',
    ],
  },
];
