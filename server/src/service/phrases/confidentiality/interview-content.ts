import type { Phrase } from '../phrase.ts';

/** What an interview consists of, and must stay with those who were in it. */
const content =
  'question|task|exercise|test|take-home|(take - home)|case|puzzle|brief|assignment|scenario|challenge|prompt|riddle|brainteaser|brain-teaser|(brain - teaser|teasers)|quiz|role-play|(role - play)|worksheet|spreadsheet|dataset|audition|trial|(in - tray)|drill|fault|exam';
const share =
  'share|post|publish|upload|circulate|blog|tweet|leak|forward|pass|send|put|type|collect|contribute|show|give|retell|film|stream|dictate|hand';
const outlet =
  'online|reddit|glassdoor|github|gitlab|forum|blog|channel|youtube|tiktok|twitter|facebook|instagram|discord|telegram|whatsapp|website|podcast|newsletter|portfolio|repository|repo|internet|thread|followers|(public ~ site|page)|(on ~ linkedin)';
const people =
  '(group|groups|class|classes|students|pupils|friends|club|union|course|coach|classmates|coursemates|flatmate|flatmates|cohort|bootcamp|faculty|applicants|brother|sister|cousin|nephew|colleagues|others|community|network|trainees|apprentices|followers)';
const fine = [
  '(your ~ <noun>? ~ (published|public|website|sample|open))',
  '(published|public|open|sample ~ (questions|question|sample|test|dataset|data))',
  'delete|deleted|destroyed|permission|invented',
  '(you ~ (said|asked|told|invited|allowed|agreed|wanted) <pron>? to)',
  '(none|nothing ... (yours|your))',
  '(to|with you)',
  'feedback|(thank you for)|(thanks for)|(my own)',
  '(before|until (I|we) ~ (met|applied))',
];

export const interviewContentPhrases: readonly Phrase[] = [
  {
    match: [
      `(${share} .. (your|the|all|every|each|these|those|them|it|this) ~ <noun>? <noun>? ~ (${content})? ... ${outlet}|(to|with|for|in|into|among ~ (my|our|the|a|an|two|three|some|her|his) ~ <noun>? <noun>? <poss>? ~ ${people}))`,
      `((your|the|this|every|all|(<day> <poss>) ~ <noun>? <noun>? ~ ${content} ... (be|sit|stand|live|go|make|hang|serve|circulate) ... ${outlet}|(to|with|for|in|into|among ~ (my|our) ~ <noun>? <noun>? <poss>? ~ ${people})))`,
      `((my|our ~ <noun>? <noun>? ~ ${people} <adv>? (have|has|had|now|wrote|enjoyed|is|are|loved|tried|solved|got|went|liked) ... ${content}))`,
      `((write-up|writeup|walkthrough|(write - up)|video|post|article|thread|solution) (of|about|on|with|to) ~ your ~ <noun>? ~ ${content})`,
      `((half|most|some|all of ~ (my|our) ~ <noun>? <noun>? ~ ${people}) ... ${content})`,
    ],
    needs: ['(your|you|interview|(<day> <poss>))', content],
    unless: fine,
    examples: [
      'I posted your questions on my blog so that others can prepare.',
      'Your take-home is now in a public repository.',
      'My study group had fun with the exercise you set.',
      'I shared your test with two friends who apply next month.',
    ],
    lookalikes: [
      'Your questions gave me plenty to think about.',
      'I would never share your questions online.',
      'I posted my own bread recipe on my blog.',
      'Thank you for the feedback on my take-home.',
    ],
  },
  {
    match: `((every|all|each|the ~ <num>? ~ ${content} ... (so that others|everybody)|(for ~ other|her|his|next ~ clients|candidates|applicants|people|year)))`,
    needs: [share, '(your|you|<day>|interview)'],
    unless: fine,
    examples: ['I put down every question from Monday for other applicants.'],
    lookalikes: ['I answered every question from Monday as well as I could.'],
  },
];
