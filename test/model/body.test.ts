import assert from 'node:assert/strict';
import { type Body, parseBody } from '../../server/src/service/model/body.ts';

const writer = ['Ifeoma Nwosu', 'Ify', 'Ifeoma'];
const readers = ['Tariq Haddad', 'Tariq'];

const parse = (text: string): Body =>
  parseBody(text, { start: 0, end: text.length }, writer, readers);

/** `salutation|addressee`, with `+` when the message goes on in the line; `-` for none. */
const greetingOf = (text: string): string => {
  const { greeting } = parse(text);
  return greeting
    ? `${greeting.salutation.value}|${greeting.addressee.value}${greeting.inline ? '+' : ''}`
    : '-';
};

/** `closing|name`, `-` for none. */
const signOffOf = (text: string): string => {
  const { signOff } = parse(text);
  return signOff ? `${signOff.closing?.value ?? ''}|${signOff.name?.value ?? ''}` : '-';
};

describe('greetings', () => {
  const cases: readonly (readonly [line: string, expected: string])[] = [
    ['Dear Tariq,', 'Dear|Tariq'],
    ['Dear Tariq', 'Dear|Tariq'],
    ['**Dear Tariq,**', 'Dear|Tariq'],
    ['Dear Dr. Haddad,', 'Dear|Dr. Haddad'],
    ['Dear Prof. Dr. T. Haddad:', 'Dear|Prof. Dr. T. Haddad'],
    ['Dear Engr. Haddad,', 'Dear|Engr. Haddad'],
    ['Dear Ms O’Brien-Sato,', 'Dear|Ms O’Brien-Sato'],
    ['Dear Tariq, Lena and Joost,', 'Dear|Tariq, Lena and Joost'],
    ['Dear Tariq, thank you for Monday.', 'Dear|Tariq+'],
    ['Dear Tariq - thank you for Monday.', 'Dear|Tariq+'],
    ['Dear Tariq — thank you for Monday.', 'Dear|Tariq+'],
    ['Hi Tariq thank you for Monday, it was good.', 'Hi|Tariq+'],
    ['Hello again, Tariq. The notes are attached.', 'Hello again|Tariq+'],
    ['Good morning, Dr Haddad. The notes are attached.', 'Good morning|Dr Haddad+'],
    ['Good afternoon Dr Haddad,', 'Good afternoon|Dr Haddad'],
    ['Good evening,', 'Good evening|'],
    ['Respected Sir,', 'Respected|Sir'],
    ['Respected Madam, greetings for the day.', 'Respected|Madam+'],
    ['To whom it may concern:', 'To|To whom it may concern'],
    ['Heyyy Tariq!', 'Heyyy|Tariq'],
    ['Kia ora Tariq,', 'Kia ora|Tariq'],
    ['Namaste Tariq ji,', 'Namaste|Tariq ji'],
    ['Tariq,', '|Tariq'],
    ['Tariq, thank you for Monday.', '|Tariq+'],
    ['Tariq – thank you for Monday.', '|Tariq+'],
    ['Thank you, Tariq,', 'Thank you|Tariq'],
    ['Thank you for Monday.', '-'],
    ['Morning shifts, as you said, suit me.', '-'],
    ['Good day care is rare, and yours is good.', '-'],
    ['Hi-vis vests, as you said, help.', '-'],
    ['Yo-yo stock, up one week, was my first task.', '-'],
    ['To my mind, the second plan is the better one.', 'To|To my mind+'],
    ['Dear me, I forgot the attachment.', '-'],
    ['Respected carpenters, I was told, come to you.', '-'],
    ['In March, I moved to Lagos.', '-'],
  ];
  for (const [line, expected] of cases) {
    it(line, () => {
      assert.equal(greetingOf(`${line}\n\nThe talk about kilns stayed with me.\n`), expected);
    });
  }

  it('reaches from the first letter to the closing mark', () => {
    const text = 'Good morning, Dr Haddad. The notes are attached.';
    const { greeting } = parse(text);
    assert.deepEqual(greeting?.span, { start: 0, end: 'Good morning, Dr Haddad.'.length });
    assert.deepEqual(greeting?.addressee.span, { start: 14, end: 23 });
  });
});

describe('sign-offs', () => {
  const cases: readonly (readonly [end: string, expected: string])[] = [
    ['Kind regards,\nIfeoma Nwosu', 'Kind regards|Ifeoma Nwosu'],
    ['Kind regards,\r\nIfeoma Nwosu\r\n', 'Kind regards|Ifeoma Nwosu'],
    ['Kind regards, Ifeoma', 'Kind regards|Ifeoma'],
    ['Warm wishes from Leeds,\nIfy', 'Warm wishes from Leeds|Ify'],
    ['With many thanks and best wishes,\nI. Nwosu', 'With many thanks and best wishes|I. Nwosu'],
    ['Thanks,\nIfeoma N.', 'Thanks|Ifeoma N.'],
    ['Thank you again for your time.', 'Thank you again for your time|'],
    ['Thanking you,\nYours faithfully,\nIfeoma Nwosu', 'Yours faithfully|Ifeoma Nwosu'],
    ['Sincerely,\nIfeoma Nwosu, RN\n+234 1 234 5678', 'Sincerely|Ifeoma Nwosu, RN'],
    ['Best,\nIfeoma\n\nP.S. The glaze book is by Rhodes.', 'Best|Ifeoma'],
    ['Looking forward,\nIfeoma', 'Looking forward|Ifeoma'],
    ['Have a good weekend,\nIfeoma', '|Ifeoma'],
    ['– Ifeoma', '|– Ifeoma'],
    ['Ifeoma (she/her)', '|Ifeoma (she/her)'],
    ['Bob', '|Bob'],
    ['I hope to hear from you. Many thanks, Ifeoma', 'Many thanks|Ifeoma'],
    ['I hope to hear from you. — Ifeoma', '|Ifeoma'],
    ['Until Thursday,\nIfeoma', 'Until Thursday|Ifeoma'],
    ['Cheers 😊\nIfeoma', 'Cheers|Ifeoma'],
    ['I can start in May.', '-'],
    ['My colleague Ifeoma fired the kilns.', '-'],
    ['I can come on Monday, Tuesday or Friday.', '-'],
  ];
  for (const [end, expected] of cases) {
    it(JSON.stringify(end), () => {
      assert.equal(
        signOffOf(`Dear Tariq,\n\nThe talk about kilns was useful.\n\n${end}\n`),
        expected,
      );
    });
  }

  it('leaves a postscript among the own words', () => {
    const { blocks } = parse(
      'Dear Tariq,\n\nThank you.\n\nBest,\nIfeoma\n\nP.S. The glaze book is by Rhodes.',
    );
    assert.deepEqual(
      blocks.map((b) => b.text),
      ['Thank you.', 'P.S. The glaze book is by Rhodes.'],
    );
  });

  it('finds one in a body of one line', () => {
    assert.equal(signOffOf('Thank you for Monday. Kind regards, Ifeoma'), 'Kind regards|Ifeoma');
  });

  it('takes the postscript off even when it is long', () => {
    const post = Array.from({ length: 12 }, (_, i) => `Line ${i} of the postscript goes on here.`);
    assert.equal(
      signOffOf(`Dear Tariq,\n\nThank you.\n\nBest,\nIfeoma\n\nP.S. ${post.join('\n')}`),
      'Best|Ifeoma',
    );
  });
});
