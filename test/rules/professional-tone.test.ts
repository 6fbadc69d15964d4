import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { professionalToneRules } from '../../server/src/service/rules/professional-tone/index.ts';
import { lintText } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const only = professionalToneRules.map((r) => r.code);
const check = (fixture: string): void => assertMarks(fixture, { only });

const head = `---
candidate: Rosa Lindgren
company: Quarry Lane Theatre
interviewers:
  - name: Bo Ferrer
    greeting: Ms Ferrer
  - name: Tunde Alabi
---
`;
/** A body with greeting and sign-off around the lines. */
const message = (lines: string): string =>
  `${head}
## To: Tunde Alabi
Subject: Thank you for Monday

Dear Tunde,

${lines}

Kind regards,
Rosa Lindgren
`;

/** The text after the first fix of the first finding of a rule. */
function fixed(text: string, rule: string, fix = 0): string {
  const finding = lintText(text).find((f) => f.rule === rule);
  assert.ok(finding, `no ${rule} in ${text}`);
  const chosen = finding.fixes[fix];
  assert.ok(chosen, `no fix ${fix} for ${rule}`);
  return applyEdits(text, chosen.edits);
}

/** As `fixed`, for a line in the middle of a message. */
const fixedLine = (line: string, rule: string, fix = 0): string => {
  const empty = message('');
  const [before = '', after = ''] = empty.split('Dear Tunde,\n\n');
  const result = fixed(message(line), rule, fix);
  return result.slice(before.length + 'Dear Tunde,\n\n'.length, result.length - after.length);
};

describe('shouting', () => {
  it('marks runs of capitals and single stressed words', () => {
    check(
      message(`The trap room was HUGE and I am SO grateful.
                  ^^^^ shouting
                                ^^ shouting
I WOULD LOVE TO WORK THERE, if there is a place.
^^^^^^^^^^^^^^^^^^^^^^^^^^ shouting
It is REALLY what I want, and NOT only for the stage.
      ^^^^^^ shouting
                              ^^^ shouting`),
    );
  });

  it('lets initials, units, numerals, code and names be', () => {
    check(
      message(`I hold IPAF and PASMA cards, an HGV licence and level III of the NVQ.
My CV lists AWS, SQL and DMX work for the BBC, the NHS and RTÉ in the UK and the US.
The WHO sheet on dust is in PDF, the NOT gate and the SQL clause WHERE are in my notes.
TUNDE ALABI was on the door plate, and QUARRY LANE THEATRE above it.
I took the YES-NO test, and the AND gates.
The sign read STAFF ONLY BEYOND THIS POINT, so I waited.
The sign said "NO ENTRY WITHOUT A HELMET", so I waited.
A STAR answer, a SWOT sheet and the LED rig took me an hour, from 9 AM to 10 AM.`),
    );
  });

  it('looks at the subject, the greeting and the sign-off', () => {
    check(`${head}
## To: Tunde Alabi
Subject: URGENT: my application
         ^^^^^^ shouting

HELLO TUNDE,
^^^^^^^^^^^ shouting

Thank you for the tour of the trap room.

KIND REGARDS,
^^^^^^^^^^^^ shouting
Rosa Lindgren
`);
  });

  it('writes names as the front matter does and keeps initials', () => {
    assert.equal(
      fixedLine('PLEASE TELL MS FERRER THAT I HAVE THE IPAF CARD.', 'shouting'),
      'Please tell Ms Ferrer that I have the IPAF card.',
    );
  });
});

describe('exclamation', () => {
  it('marks doubled marks, and the second one of a message', () => {
    check(
      message(`What a stage!! Is the post still open??
            ^^ exclamation
                                     ^^ exclamation
I liked the rig!
               ^ exclamation`),
    );
    check(message('What a stage! The trap room is as deep as you said.'));
    check(message('The test x != y failed, and "Stop! Stop!" came from the wings.'));
  });

  it('turns all later ones into full stops at once', () => {
    assert.equal(
      fixedLine('What a stage! What a rig! What a crew!', 'exclamation'),
      'What a stage! What a rig. What a crew.',
    );
  });
});

describe('emoji', () => {
  it('marks emoji of several code points, flags, keycaps, faces and hearts', () => {
    check(
      message(`Good to meet the crew 👩🏽‍🔧 and the cat 🐈‍⬛.
                      ^^^^^^^ emoji
                                          ^^^^ emoji
Greetings from 🇮🇪 and a 1️⃣ for the rig :-)
               ^^^^ emoji
                          ^^^ emoji
                                          ^^^ emoji
It made my day <3
               ^^ emoji`),
    );
  });

  it('lets signs, ratios, lists, times and code be', () => {
    check(
      message(`QLab™ and © 2024 Rosco® stand on the box, and 8:3 is the ratio (see row 8).
Loads <3 t go by hand, and the list (a), b) and c) says so: at 10:30 we start.
The path is C:\\rigs, the link https://example.org/a:b and the step → left.`),
    );
  });

  it('takes them out and leaves a sentence', () => {
    assert.equal(fixedLine('The rig was a joy 🙏🙏', 'emoji'), 'The rig was a joy.');
    assert.equal(fixedLine('The rig 😀 was a joy.', 'emoji'), 'The rig was a joy.');
    assert.equal(fixedLine('The rig was a joy. 😀', 'emoji'), 'The rig was a joy.');
    assert.equal(fixedLine('The rig was a joy 😀.', 'emoji'), 'The rig was a joy.');
    assert.equal(fixedLine('😀 The rig was a joy.', 'emoji'), 'The rig was a joy.');
    assert.equal(fixedLine('I ❤️ the rig.', 'emoji'), 'I love the rig.');
  });
});

describe('missing greeting and sign-off', () => {
  const bare = `${head}
## To: Bo Ferrer
Subject: Thank you

Thank you for the tour of the trap room.
I have thought about the rig since.
`;

  it('marks the first line and the last word', () => {
    check(`${head}
## To: Bo Ferrer
Subject: Thank you

Thank you for the tour of the trap room.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-greeting
I have thought about the rig since.
                             ^^^^^^ missing-sign-off
`);
  });

  it('inserts the greeting the reader likes and the writer’s name', () => {
    assert.ok(
      fixed(bare, 'missing-greeting').includes(
        'Subject: Thank you\n\nDear Ms Ferrer,\n\nThank you for the tour',
      ),
    );
    assert.ok(fixed(bare, 'missing-sign-off').endsWith('since.\n\nKind regards,\nRosa Lindgren\n'));
  });

  it('keeps line breaks of Windows and puts the sign-off above the signature', () => {
    const text = `${bare}\n-- \n+46 70 123 45 67\n`.replaceAll('\n', '\r\n');
    assert.ok(
      fixed(text, 'missing-sign-off').includes(
        'since.\r\n\r\nKind regards,\r\nRosa Lindgren\r\n\r\n-- \r\n',
      ),
    );
    assert.ok(fixed(text, 'missing-greeting').includes('Dear Ms Ferrer,\r\n\r\nThank you'));
  });

  it('addresses a group by all names', () => {
    const text = bare.replace('To: Bo Ferrer', 'To: Bo Ferrer, Tunde Alabi');
    assert.ok(fixed(text, 'missing-greeting').includes('Dear Ms Ferrer and Tunde,\n'));
  });

  it('says nothing while there is nothing, or half a sentence', () => {
    check(`${head}\n## To: Bo Ferrer\nSubject: Thank you\n\n`);
    check(`${head}\n## To: Bo Ferrer\nSubject: Thank you\n\nDear Ms Ferrer,\n`);
    check(
      `${head}\n## To: Bo Ferrer\nSubject: Thank you\n\nDear Ms Ferrer,\n\nThank you for the to`,
    );
  });

  it('knows other ways to open and close', () => {
    for (const [open, close] of [
      ['Good morning, Dr. Ferrer,', 'Warm wishes from Leeds,\nRosa'],
      ['Respected Madam,', 'Yours faithfully,\nR. Lindgren'],
      ['Ms Ferrer,', 'Rosa'],
      ['Kia ora Bo,', 'Ngā mihi,\nRosa Lindgren'],
      ['Dear Ms Ferrer – many thanks.', 'Kind regards, Rosa\n\nP.S. The plan is attached.'],
      ['Hello,', '-- \nRosa Lindgren'],
    ])
      check(
        `${head}\n## To: Bo Ferrer\nSubject: Thank you\n\n${open}\n\nThe trap room was useful.\n\n${close}\n`,
      );
  });

  it('works without front matter, with a broken one and without names', () => {
    check(`Thank you for the tour.
^^^^^^^^^^^^^^^^^^^^^^^ missing-greeting
                  ^^^^^ missing-sign-off
`);
    check(`---
interviewers: [
---

## To:

Thank you for the tour.
^^^^^^^^^^^^^^^^^^^^^^^ missing-greeting
                  ^^^^^ missing-sign-off
`);
  });
});

describe('casual greeting', () => {
  it('marks the word in the greeting and inside the message', () => {
    check(`${head}
## To: Tunde Alabi
Subject: The rig

Hey Tunde,
^^^ casual-greeting

Yo, one more thought on the rig.
^^ casual-greeting
Yo-yos and hi-vis vests were on the list, and "Hey, mind the rope!" was the cue.

Kind regards,
Rosa
`);
  });

  it('offers two others with the same name', () => {
    const text = message('The rig was useful.').replace('Dear Tunde', 'Hey Tunde');
    assert.ok(fixed(text, 'casual-greeting').includes('\nDear Tunde,\n'));
    assert.ok(fixed(text, 'casual-greeting', 1).includes('\nHello Tunde,\n'));
    assert.equal(
      fixedLine('Hiya, one more thought on the rig.', 'casual-greeting'),
      'One more thought on the rig.',
    );
  });
});

describe('textspeak', () => {
  it('marks a sentence from its first to its last chat spelling and writes all in full', () => {
    check(
      message(`I saw the rig. Thx 4 ur time, pls lmk if u need the plan.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ textspeak`),
    );
    assert.equal(
      fixedLine('Thx 4 ur time n the tea, pls lmk if u want 2 c the plan.', 'textspeak'),
      'Thanks for your time and the tea, please let me know if you want to see the plan.',
    );
    assert.equal(
      fixedLine('Tbh im glad ur rig is soooo big.', 'textspeak'),
      'To be honest, I am glad your rig is so big.',
    );
  });

  it('lets units, codes, initials and names be', () => {
    check(
      message(`Gate B4, dock W8 and a 4U rack are on the plan; pump 2 runs at 3 V.
My R script, the IMO code, the PPL course and an RN licence are on page 2.
Ty Wen and Ur Dan joined us, cos 60 is one half, and the LoL match was at ten.
BTW is the Dutch sales tax, and Chap. 2 has the rest. PLS and SEM are my methods, w/e 14 May.
It has a u-turn, an m8 bolt, cell b4, and we have 2 run sheets; cos of the angle is 0.5; Ya Ling knows it.`),
    );
  });
});

describe('tone of phrases', () => {
  it('marks each kind on its own words', () => {
    check(
      message(`I was well chuffed with the bloody good rig.
      ^^^^^^^^^^^^ slang
                            ^^^^^^^^^^^ profanity
I am begging you for the post.
^^^^^^^^^^^^ desperation
My last boss was a complete tyrant.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ negativity
Why haven't you answered?
^^^^^^^^^^^^^^^ accusation`),
    );
  });

  it('lets manners, neutral trouble, quotes, reports and denials be', () => {
    check(
      message(`I am sorry for the late reply, and I think I just mixed up two cues.
The old desk was slow and the last season was hard, so we changed the plot.
"This is a shambles," said our director, and we laughed.
I would never call a rehearsal a waste of time.
I do not deserve the credit; the crew does.
Thank you for being so generous with your time, I learned a good deal.
You were kind to show me the trap room, and I would be glad of the chance to work there.`),
    );
  });
});
