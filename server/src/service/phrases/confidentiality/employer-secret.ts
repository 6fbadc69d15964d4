import type { Phrase } from '../phrase.ts';

const mine =
  '(my|our ~ (present|current|old|last|former|own)? ~ (employer|company|firm|agency|bank|office|shop|bakery|house|department|lab|laboratory|team|factory|hotel|school|boss|chief))';
const pact =
  'nda|ndas|(non - disclosure)|non-disclosure|(secrecy agreement)|(confidentiality ~ (agreement|clause))|(official secrets)|(agreement ~ not to)|embargo|embargoed';
const against =
  'but|yet|still|though|although|however|nevertheless|anyway|(all the same)|(strictly speaking)|(so to speak)|(here goes)';
const discreet = [
  '(so i) ~ (will|shall|can|may|cannot|would)|(so) ~ (only|nothing)',
  '(only|just ~ (my own|describe|speak|talk))',
  '(published|public|open-source|(open - source)|website|(annual ~ (report|review))|joke|recipe|permission)',
  '(cannot|(can not)|(will not)|(would not)|never|(may not)|(not ~ free) ~ (say|name|share|tell|show|give|talk|speak|reveal|discuss|describe|disclose))',
];

export const employerSecretPhrases: readonly Phrase[] = [
  {
    match: [
      `((under|sign|signed|bound|covered|breaking|break|breach|despite|against|notwithstanding .. (${pact})) ... (${against}))`,
      `((${pact}) ... (${against}))`,
      `((${against}) ... (${pact}))`,
      `((i|we ~ (be|am|are|was)? ~ (not)? ~ (really)? ~ ((not supposed to)|(not meant to)|(not allowed to)|(should not)|(ought not to)|(ought not)|(must not)) ~ (really|even|strictly)? ~ (say|tell|mention|share|write|show|name|talk|reveal|repeat|put)) ... (${against}|my|our|at|client|clients|firm|company))`,
      `(between (us|ourselves|colleagues|(you and me)) ... (${mine}))`,
    ],
    unless: [...discreet, '(your|you ~ (nda|secrecy|agreement))', '(salary|wage)'],
    denied: 'ignore',
    examples: [
      'I signed an NDA, but the new mill will open in May.',
      'I should not really say so, but our largest client is about to leave.',
      'Strictly speaking I signed a secrecy agreement about the yeast.',
    ],
    lookalikes: [
      'I am under an NDA there, so I will describe only my own part.',
      'I signed your NDA on Monday.',
      'I should not eat so much bread, but yours is good.',
    ],
  },
  {
    match: [
      `((our|my ~ ((employer <poss>)|(firm <poss>)|(company <poss>))? ~ (largest|biggest|main|best|top|key) ~ <noun>? ~ (client|customer|account|accounts|clients|customers|supplier|buyer)) ,? <num>? <name>)`,
      `((${mine}|(my ~ boss)) <poss> ~ <noun>? ~ (bid|offer|margin|margins|recipe|(client list)|(price list)|(source code)|roadmap|tender|forecast|pipeline|(customer list)|pricing|formula|playbook|merger|plans))`,
      `((share|shared|send|sent|show|attach|attached|enclose|enclosed|link|linked|copy|copied|copies|look|bring|see|have|offer .. (at|of)? ~ (our|my) ~ <adj>? ~ ((source code)|(client list)|(customer list)|(customer file)|(price list)|(rate sheet)|(donor list)|(sales playbooks)|(internal (report|dashboard|tool|memo|deck|figures|checklist))|(unreleased <noun>)|(unannounced <noun>)|(admin tool)|(pay scale))))`,
      '((bring|brought|take|took|copy|copied|attach|attached|enclose|enclosed|send|sent|share|show ~ (along|(with me)|you)? ~ (a|the|our|my|an|some) ~ <adj>? ~ ((copy of)|(list of))? ~ (our|the)? ~ (client|customer|donor|supplier|price|rate|patient|depositor) ~ (list|lists|file|files|sheet|database|contacts)))',
      '((the ~ (client|customer|donor|depositor) ~ (list|file) (that|which)? ~ i ~ (look|keep|have|built|hold|maintain|bring)))',
      `((${mine}|we|(at ~ (the|my) ~ <noun>? ~ (lab|office|firm|company|studio|agency|bank))) ... ((nobody|(no one) ~ (outside|else|yet) ~ (know|knows|has|have))|(not ~ (yet)? ~ (public|announced))|(not even ~ staff)|(before ~ (it) ~ (be|is) ~ announced)|(only ~ partners ~ know)|(have kept ~ quiet)|(has kept ~ quiet)|(has covered up)|(have covered up)))`,
      '(confidential|internal|secret ~ (figures|data|document|documents|report|deck|slides|numbers|drawings|recipe|formula|code) ~ (from|of|at) ~ (my|our) ~ (present|current|old|last|former)? ~ (employer|company|firm|job|team|lab))',
    ],
    unless: [...discreet, '(your|you) ~ (client|customer)|(for you)'],
    denied: 'ignore',
    examples: [
      'Our largest client, Miller Foods, pays us four per cent under list.',
      "My employer's bid for the school contract is too high.",
      'I could bring along the customer list from the shop.',
      'At the lab we have a new yeast that nobody outside knows about.',
    ],
    lookalikes: [
      'I look after our largest client with great pleasure.',
      'Our open-source recipe tool is free.',
      'I plan deliveries for forty shops.',
      'I would never share our source code.',
    ],
  },
];
