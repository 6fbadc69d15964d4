import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { lintText, serviceOver } from '../fixture.ts';

interface Parts {
  readonly company?: string;
  readonly subject?: string;
  readonly greeting?: string;
  readonly signed?: string;
  readonly candidate?: string;
}

const draft = (body: string, parts: Parts = {}): string => `---
candidate: ${parts.candidate ?? 'Temperance Okonkwo'}
company:
  name: ${parts.company ?? 'Larkfield Veterinary Group'}
  aliases: [${(parts.company ?? 'Larkfield').split(' ')[0]}]
role: Practice Manager
interviewers:
  - name: Katarzyna Wójcik
    aliases: [Kasia]
    title: Clinical Director
    met: 2026-09-14
    consent: explicit
    topics: [dental checks for old cats]
  - name: Dana Whitfield
  - name: Martin Abernathy
  - name: Siobhán O'Rourke
---

## To: Katarzyna Wójcik
Subject: ${parts.subject ?? 'Thank you for Monday'}
Send: 2026-09-16

Dear ${parts.greeting ?? 'Kasia'},

Thank you for telling me about the dental checks for old cats. ${body}

Kind regards,
${parts.signed ?? 'Temperance Okonkwo'}
`;

const codes = (text: string, rule: string, beside?: string): string[] =>
  lintText(text, undefined, beside)
    .filter((f) => f.rule === rule)
    .map((f) => text.slice(f.span.start, f.span.end));

/** Which of the sentences have findings of a rule, for comparing with those that should. */
function split(rule: string, sentences: readonly string[], beside?: string): string[] {
  return sentences.filter((s) => codes(draft(s), rule, beside).length > 0);
}

describe('misspelt-name', () => {
  it('finds slips of people, company and role where they must be meant', () => {
    const wrong = [
      'It was good to meet Dana Whitfeild as well.',
      'Please pass my thanks to Siobahn.',
      'Ms Wojcick, thank you for your patience.',
      'Larkfeild has a name for kindness.',
      'I learnt about Lark Field from a neighbour.',
      'The Practise Manager role is close to what I do.',
      "Martn's question about stock stayed with me.",
      'Abernahty asked me about stock.',
      "I spoke with Siobhan O'Rourk about rotas.",
      'Thank you, Katarzina.',
      'Please tell katarzyna wojick that the notes are on their way.',
      'Larkfield Veterinery Group has grown.',
    ];
    assert.deepEqual(split('misspelt-name', wrong), wrong);
  });

  it('leaves right forms, other people, places and words alone', () => {
    const fine = [
      "Kasia's advice was sound, and Siobhan's too.",
      'Katarzyna Wojcik, KATARZYNA and katarzyna are one person.',
      'My sister Katarina works in Gdynia.',
      'A friend named Dan runs a kennel.',
      'In Whitfild Street there is a good bakery.',
      'My old colleague Marten kept bees.',
      'I was Practice Manager at Parkfield for six years.',
      'We had three practice managers at my last job.',
      'My referee is Marian Abernathy of Parkfield.',
      'Market day in Wells is Tuesday.',
      'Data entry was half of my day.',
      'Marta and I ran the night shift together at my old practice.',
      'Somebody wrote "Whitfeild" on the door.',
    ];
    assert.deepEqual(split('misspelt-name', fine), []);
  });

  it('looks at greeting, subject and sign-off', () => {
    const at = (parts: Parts): string[] => codes(draft('', parts), 'misspelt-name');
    assert.deepEqual(at({ greeting: 'Kaisa' }), ['Kaisa']);
    assert.deepEqual(at({ greeting: 'Ms Wojick' }), ['Wojick']);
    assert.deepEqual(at({ greeting: 'Katarzyna' }), []);
    assert.deepEqual(at({ subject: 'Thank you from Larkfeild' }), ['Larkfeild']);
    assert.deepEqual(at({ signed: 'Temperence Okonkwo' }), ['Temperence']);
    assert.deepEqual(at({ signed: 'Temperance' }), []);
  });

  it('puts the right spelling there, with its diacritics', () => {
    const text = draft('Thank you, Mrs Wojick.');
    const finding = lintText(text).find((f) => f.rule === 'misspelt-name');
    assert.match(applyEdits(text, finding?.fixes[0]?.edits ?? []), /Thank you, Mrs Wójcik\./);
  });
});

describe('wrong-role', () => {
  it('finds the post of another letter', () => {
    const wrong = [
      'I remain interested in the Ward Sister role.',
      'I hope you will consider me for the Data Engineer post.',
      'I applied for the position of Head of Research.',
    ];
    assert.deepEqual(split('wrong-role', wrong), wrong);
    assert.deepEqual(codes(draft('', { subject: 'The Data Engineer interview' }), 'wrong-role'), [
      'Data Engineer',
    ]);
  });

  it('leaves shorter and longer forms, other posts, teams and months alone', () => {
    const fine = [
      'I remain interested in the Senior Practice Manager role.',
      'The Manager role would suit me.',
      'I was in the Ward Sister role for years and like to recall it.',
      'You mentioned that the Data Engineer role is open.',
      'I am interested in the Cats role.',
      'Thank you for the November interview.',
      'I like to watch the Clinical Director role.',
    ];
    assert.deepEqual(split('wrong-role', fine), []);
  });
});

describe('wrong-company', () => {
  const beside = draft('', { company: 'Globex' });

  it('finds the company of another process where this one is meant', () => {
    const wrong = [
      'I would be glad to join Globex.',
      'Your team at Globex made me feel welcome.',
      'Thank you for the interview with Globex on Monday.',
      'My application to Globex means a lot to me.',
      'You and everyone at Globex were kind to me.',
      'I look forward to contributing to Globex.',
      'I would bring ten years of nursing to Globex.',
      'I admire what Globex has built.',
      'Globex would be a good place for me to grow.',
    ];
    assert.deepEqual(split('wrong-company', wrong, beside), wrong);
    assert.deepEqual(split('wrong-company', wrong), []);
  });

  it('leaves employers, other processes, rivals, tools and quotations alone', () => {
    const fine = [
      'I left Globex for a smaller house.',
      'As at Globex, we kept paper records.',
      'At Globex I led the night shift.',
      'I work at Globex as a nurse.',
      'I also have an interview with Globex.',
      'Globex has made me an offer.',
      'We used Globex for our invoices.',
      'Unlike Globex, you train your own nurses.',
      'Before joining Globex I was a nurse.',
      'My time at Globex taught me patience.',
      'My notice at Globex is four weeks.',
      'Globex, my present employer, knows that I am looking.',
      'Somebody once told me that "everyone at Globex sleeps".',
      'You mentioned that Globex sends you its hardest cases.',
    ];
    assert.deepEqual(split('wrong-company', fine, beside), []);
  });

  it('looks at the subject and the greeting', () => {
    const at = (parts: Parts): string[] => codes(draft('', parts), 'wrong-company', beside);
    assert.deepEqual(at({ subject: 'Thank you for the Globex interview' }), ['Globex']);
    assert.deepEqual(at({ subject: 'My notice at Globex' }), []);
    assert.deepEqual(at({ greeting: 'Globex team' }), ['Globex']);
  });

  it('takes companies from the same folder, and not those of another candidate', () => {
    const folder = (other: string) =>
      serviceOver({
        'jobs/a.followup.md': draft('I would be glad to join Globex.'),
        'jobs/b.followup.md': other,
      })
        .lint('jobs/a.followup.md')
        .filter((f) => f.rule === 'wrong-company').length;
    assert.equal(folder(beside), 1);
    assert.equal(folder(draft('', { company: 'Globex', candidate: 'Ines Duarte' })), 0);
    assert.equal(folder(draft('', { company: 'Initech' })), 0);
  });
});

describe('conflicting-commitment', () => {
  const claim = (company: string, sentence: string): string => draft(sentence, { company });
  const beside = claim('Globex', 'Your house is my first choice.');
  const rule = 'conflicting-commitment';

  it('finds what can be true of one company only, told to two', () => {
    const wrong = [
      'Larkfield is my clear first choice.',
      'Your practice is at the very top of my list.',
      'This is the only process I am in.',
      'I have stopped all other interviews.',
      'I am not interviewing anywhere else.',
      'I would choose you over any other practice.',
      'I have applied nowhere else.',
      'You are the only practice I am talking to.',
    ];
    assert.deepEqual(split(rule, wrong, beside), wrong);
    assert.deepEqual(split(rule, wrong), []);
  });

  it('leaves other choices, denials and wishes alone', () => {
    const fine = [
      'Monday would be my first choice.',
      'My first choice of database is Postgres.',
      'It is one of my top choices.',
      'I am in two other processes as well.',
      'If you were my first choice I would say so.',
      'I have not stopped any other interviews.',
      'You are not the only practice I am talking to.',
      'I ended all my other memberships.',
    ];
    assert.deepEqual(split(rule, fine, beside), []);
  });

  it('links the other place, in both drafts', () => {
    const service = serviceOver({
      'a/one.followup.md': beside,
      'b/two.followup.md': claim('Initech', 'You are my first choice.'),
    });
    const [finding] = service.lint('b/two.followup.md').filter((f) => f.rule === rule);
    assert.equal(finding?.related[0]?.uri, 'a/one.followup.md');
    const [twin] = service.lint('a/one.followup.md').filter((f) => f.rule === rule);
    assert.equal(twin?.related[0]?.uri, 'b/two.followup.md');
  });

  it('may be told of two posts at one company', () => {
    assert.deepEqual(
      codes(draft('You are my first choice.'), rule, draft('You are my first choice.')),
      [],
    );
  });
});
