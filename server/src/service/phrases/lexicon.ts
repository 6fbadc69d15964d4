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
    'decide|choose|conclude|settle|resolve|commit|(make|take ~ decision|choice|mind|call)|(make up ~ mind)|(come to ~ decision|conclusion)|(reach ~ decision|conclusion|verdict)|finalise|finalize|pick',
  answer:
    'answer|reply|respond|confirm|revert|(get back to me)|(come back to me)|(write back)|(let me know)|(tell me)|(inform me)|(update me)|(advise me)|(hear from ~ <any>)|(hear back)|(give me ~ $outcome)|(send me ~ $outcome)|(ring|call|phone|email me)|(drop|send|give|write ~ me ~ line|lines|note|word)',
  by: 'by|before|(no later than)|(not later than)|until|within|(on or before)|(at the latest)|(prior to)|(latest by)|(ahead of)|till',
  soon: 'asap|pronto|immediately|promptly|quickly|urgently|straightaway|swiftly|(right away)|(straight away)|(as soon as possible)|(at the earliest)|(as quickly as possible)|(without ~ delay)|(soonest)|(at once)|(double quick)',
  want: 'want|need|require|expect|demand|request|(would like)|insist|(am counting on)|(be waiting for)',
  say: 'say|tell|mention|think|believe|feel|explain|admit|claim|ask|doubt|worry|suggest|hint|confide|note|warn|reveal|complain|wonder|want|say|like|dislike|prefer',
  colleague:
    'colleague|teammate|co-worker|coworker|manager|director|boss|interviewer|recruiter|lead|engineer|head|partner|counterpart',
  offer: 'offer|contract|proposal|(job offer)|package',
  time: '<time>|(<num> ~ <time>)|(<time> <time>)|(<prep>? the <time>)|(<time> of ~ <time>)',
  /** A limit set in time: "by Friday", "within two days", "before I board". */
  deadline:
    '(by|before|until|till|within|(no later than)|(not later than)|(prior to)|(ahead of)|(on or before)|(latest by)|(by latest)|(inside of)|(this side of) ~ ((end|middle|start|beginning|close|turn|evening|morning|night of ~)?) <time>|<num> ((<time>|<num>|of|the|next|at|on)+)?) | (by|before|until ~ <noun>? holiday|holidays|vacation|leave|half-term|term|flight|trip|break|semester) | (by the time) | (before|until|till|by <pron> <verb>) | (before my ~ <noun>) | (at the ~ latest)',
  /** The same, and times that limit when something is asked for then: "this week", "on Friday". */
  limit:
    '$deadline | (this|next|coming ~ <time> <time>?) | (the ~ same|very day) | today | tonight | tomorrow | (on ~ <day>) | (on the <time>) | (in ~ next|coming ~ <time>) | (in <num> ~ <time>)',
  /** Where a writer who turns away would go. */
  otherJob:
    'elsewhere|(somewhere else)|(someone|somebody else)|(another|other|competing|rival|second|different ~ offer|job|role|position|post|company|employer|firm|opportunity|contract|place|option|team|school|process)|competitor|competition|competitors|(plan b|b.)',
  /** To give up on this process. */
  leave:
    'withdraw|(pull out)|(drop out)|(bow out)|(back out)|(opt out)|(step aside|back|down|away)|(walk away)|(move on)|(look ~ $otherJob)|(go $otherJob)|(go|run ~ with|for|to ~ $otherJob)|(accept|take|choose|sign|join|pick|consider|pursue|prioritise|prioritize ~ with? ~ $otherJob)|(accept ~ (their|the|it|that|this))|(take ~ job|post|position|offer in|at|with|there|they)|(say yes to)|(sign with|for|the|their)|(look for ~ $otherJob)|(turn ~ to ~ $otherJob)|(turn you down)|(take myself off)|(take my ~ $otherJob)|(remove myself|(my ~ name|application|candidacy))|(close|end|leave|quit|abandon|stop|drop|cancel ~ (process|candidacy|application|conversation|talk|talks|door|search|matter|interview|meeting))|(part ways)|(part company)|(be gone)|(be off)|(be out)|(be no longer ~ available|interested)|(no longer be ~ available|interested)|(not be ~ available|interested|around)|(be unavailable)|(be lost to you)|decline|(say goodbye)|(have to|must pass)',
  /** People above or around the reader whom a writer might set on them. */
  authority:
    'manager|director|boss|supervisor|superior|superiors|ceo|chairman|chairwoman|chair|president|owner|board|hr|(human resources)|(head office)|headquarters|management|leadership|(higher up)|(higher-up)|lawyer|solicitor|attorney|union|ombudsman|(press !officer !<noun>)|newspaper|journalist|reporter|media|authority|authorities|tribunal|court|regulator|inspector|ministry|trustees|shareholder|shareholders|dean|vp|(vice president)|executive|(chief executive)|(works council)|(someone|somebody|anyone ~ above|senior|higher)|(head of <any>)|(parent company)|(job centre)',
  /** Those who decide beside the reader. */
  panel:
    '(other|rest of the|whole|entire|hiring|interview|selection? ~ panel|committee|board|team|member|manager|interviewer|colleague|group|judge|juror|partner|examiner)|panel|committee|board|team|colleague|manager|director|boss|others|hr|interviewer|chair|chairman|leadership|management|chief|owner|sceptic|skeptic|doubter|jury|<interviewer>|(decision|decision- maker|makers)|whoever|everyone|them',
  /** What keeps a writer in a process; denied, it is giving up. */
  stay: 'continue|proceed|join|sign|accept|(take part)|(go on)|(go ahead)|wait|(be not? ~ around|available|interested|here)|(be able to ~ continue|proceed|wait|accept)|come|attend|pursue|(move forward)|stay|remain|participate|sit|hold',
  /** An outcome that is to be final and now. */
  verdict:
    '(final|firm|definite|definitive|clear|straight|straightforward|plain|simple|categorical|concrete|binding|conclusive|unambiguous ~ decision|answer|yes|no|verdict|commitment|reply|response|outcome|position|result)|(yes or ~ no)|verdict|certainty|(final say)|commitment|determination|(firm commitment)',
  /** What people send along with a message. */
  document:
    'note|sketch|slide|deck|copy|cv|curriculum|resume|résumé|pdf|document|file|sheet|spreadsheet|page|summary|reference|certificate|transcript|portfolio|sample|drawing|diagram|chart|graph|plan|report|paper|article|list|photo|photograph|picture|image|letter|form|outline|write-up|writeup|timing|draft|example|proposal|code|script|screenshot|map|table|log|calculation|figure|worksheet|template|presentation|essay|statement|licence|license|passport|scan|recording|video|link|recipe|menu|design|brief|checklist|calendar|rota|schedule|protocol|study|analysis|estimate|valuation|solution|exercise|version|record|material|reading|bibliography|syllabus|excerpt|chapter|abstract|poster|dataset|data|result|diploma|testimonial',
  /** What a writer sends. */
  mail: 'note|message|letter|mail|e-mail|email|line|reminder|text|voicemail|card|enquiry|inquiry|nudge|ping|follow-up|followup|check-in|knock|missive|prod|poke|query|correspondence',
  /** To write to somebody, or to ring. */
  contact:
    'write|ask|check|call|ring|phone|telephone|email|e-mail|mail|message|text|nudge|remind|chase|ping|enquire|inquire|knock|(follow up)|(check in)|(reach out)|(get in touch)|(be in touch)|(touch base)|(drop ~ line|note|by)|(send ~ $mail)|(leave ~ $mail)|(look in)|(pop in|up|by)|(come by|round)|(turn up)|try|contact|prod|poke|pester|bother|badger|prompt|appear',
  /** Looks ahead to where a thought ends: nothing that says more of the thing may follow. */
  stop: '!(!(<end>|,|and|but|so|"!"|with|today|yesterday|very|immensely|greatly|really|(on <day>)|(at the)))',
  /** The same, after a wish for somebody's health or week. */
  wishEnd:
    '!(!(<end>|,|and|but|so|"!"|with|at|in|over|through|this|today|these|there|otherwise|as|to|ahead|far|for))',
};
