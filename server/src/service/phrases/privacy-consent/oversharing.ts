import type { Phrase } from '../phrase.ts';

const document =
  '(national insurance)|(social security)|passport|aadhaar|ssn|nino|bvn|tfn|(tax ~ id|identification|file|reference|code|number)|(identity|id|residence ~ card|number|permit)|(driving|driver <poss>? licence|license)|licence|iban|(sort code)|(account ~ number)|cpf|bsn|nif|pesel|(personal ~ code|identity)|(insurance number)|(credit|debit|pension card)|(card number)';
const illness =
  'depression|anxiety|adhd|autism|bipolar|cancer|epilepsy|diabetes|hiv|schizophrenia|ptsd|dyslexia|crohn|endometriosis|(multiple sclerosis)|lupus|alcoholism|miscarriage|hepatitis|arthritis|psychosis|anorexia|bulimia|tumour|tumor|parkinson|(eating disorder)|(adjustment disorder)|(panic attacks)|methadone|lithium|chemotherapy|antidepressant|antidepressants';
/** Illness as the job's subject, or somebody else's. */
const atWork =
  'patient|client|ward|campaign|research|researcher|charity|awareness|resident|child|children|pupil|study|trial|unit|programme|software|app|test|drug|vaccine|article|film|book|your|their|he|she|his|her|hospital|nurse|doctor|adjustment|accommodation|access|accessible';

export const oversharingPhrases: readonly Phrase[] = [
  {
    match: document,
    needs: ['<id>'],
    unless: [
      '(your ~ <noun>? ~ account|passport|iban|number)',
      'page|year|week|month|expire|until|applicant|customer|cases|records|field|digit|traveller|passenger|invented|example|dummy|secure|licences|licenses|passports',
      '(licence|license|passport <prep> <id>)',
      '(in|since|from <id>)',
    ],
    examples: ['My passport number is 5532 0091.', 'For the file, my IBAN is 5512 0033 1200.'],
    lookalikes: [
      'I can bring my passport on the first day.',
      'I checked 400 passports a day at the desk.',
      'I got my driving licence in 1999.',
    ],
  },
  {
    match: [
      '(born (on)? ~ <num> (of)? <month>)',
      '(born (on)? ~ <month> <num>)',
      '(born (on)? <id>)',
      '(my ~ birthday|birthdate|dob .. <num>)',
      '(my ~ date of birth .. <num>)',
      '((date of birth|dob) :? .. <num>)',
    ],
    unless: [
      '(my|his|her|their|our ~ <noun>? ~ son|daughter|mother|father|grandmother|grandfather|company|firm|shop|brother|sister)',
      'field|form|column|sample|customer|patient|member|record',
    ],
    examples: ['I was born on 3 May 1991.', 'My date of birth is 12 March 1988.'],
    lookalikes: [
      'I was born in Lagos.',
      'My grandmother was born on 3 May 1920 in this very bakery.',
      'The field for the date of birth had 12 errors in the list.',
    ],
  },
  {
    match: [
      '(i <adv>? (be|am|was|(have been)|(had been)) <adv>? (diagnosed|treated|hospitalised|hospitalized) (with|from|for) ~ <noun>?)',
      `(my|have|has|had|with|from|on ~ ${illness})`,
      `(${illness} .. since|(i|me|my))`,
      '(my ~ diagnosis|therapist|psychiatrist|medication|psychologist|tumour)',
      '(i ~ (be|am) ~ <adv>? (bipolar|autistic|epileptic|diabetic|infertile|hiv))',
      '(recovering ~ alcoholic|addict|gambler)|(course of chemotherapy)|(fertility clinic)',
    ],
    needs: ['i|my|me'],
    unless: [atWork],
    examples: ['I was diagnosed with a heart condition last year.', 'My anxiety is under control.'],
    lookalikes: [
      'I have treated patients with diabetes.',
      'Our diagnosis of the broken oven was simple.',
      'My sister raises money for cancer research.',
    ],
  },
];
