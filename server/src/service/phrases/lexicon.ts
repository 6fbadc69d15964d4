/**
 * Word families that patterns refer to as `$name`: what the people of this field ask for, wait for and promise. Every
 * entry is itself a pattern. A family gathers words by what they do in a message, so that a pattern says
 * "ask reader for outcome by time" and not each way of saying it.
 */
export const lexicon: Readonly<Record<string, string>> = {
  reader:
    'you|(your ~ team|side|company|department|office|panel|committee|board|manager|director|colleague|boss|people|firm|organisation|organization|end|hr)|hr',
  outcome:
    'decision|answer|verdict|outcome|result|reply|response|word|news|update|confirmation|feedback|offer|approval|go-ahead|(yes or no)|(yes or a no)|(final say)|conclusion|judgement|judgment|ruling|nod|commitment|(thumbs up)|contract',
  decide:
    'decide|choose|conclude|settle|resolve|commit|(make ~ decision|choice|mind|call)|(make up ~ mind)|(come to ~ decision|conclusion)|(reach ~ decision|conclusion|verdict)|finalise|finalize|pick',
  answer:
    'answer|reply|respond|confirm|revert|(get back to me)|(come back to me)|(write back)|(let me know)|(tell me)|(inform me)|(update me)|(advise me)|(hear from ~ <any>)|(hear back)|(give me ~ $outcome)|(send me ~ $outcome)|(ring|call|phone|email me)',
  by: 'by|before|(no later than)|(not later than)|until|within|(on or before)|(at the latest)|(prior to)|(latest by)|(ahead of)|till',
  soon: 'asap|immediately|promptly|quickly|urgently|straightaway|swiftly|(right away)|(straight away)|(as soon as possible)|(at the earliest)|(as quickly as possible)|(without ~ delay)|(soonest)|(at once)|(double quick)',
  want: 'want|need|require|expect|demand|request|(would like)|insist|(am counting on)|(be waiting for)',
  say: 'say|tell|mention|think|believe|feel|explain|admit|claim|ask|doubt|worry|suggest|hint|confide|note|warn|reveal|complain|wonder|want|say|like|dislike|prefer',
  colleague:
    'colleague|teammate|co-worker|coworker|manager|director|boss|interviewer|recruiter|lead|engineer|head|partner|counterpart',
  offer: 'offer|contract|proposal|(job offer)|package',
  time: '<time>|(<num> ~ <time>)|(<time> <time>)|(<prep>? the <time>)|(<time> of ~ <time>)',
};
