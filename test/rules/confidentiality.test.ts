import { assertMarks } from '../marks.ts';

const only = ['confidential-term'];

describe('confidential-term', () => {
  it('finds code names in every form, in the body and the subject', () => {
    assertMarks(
      `---
interviewers:
  - name: Odile Faure
confidential:
  - Project Kiln
  - Tidewater
---

## To: Odile Faure
Subject: Ideas for project kiln
                   ^^^^^^^^^^^^ confidential-term
Attachments: Tidewater sketch.pdf
             ^^^^^^^^^ confidential-term

Dear Odile,

The Kiln project was new to me, and PROJECT-KILN’s timing too. 🎉 I would start with Kiln in May.
    ^^^^^^^^^^^^ confidential-term
                                    ^^^^^^^^^^^^ confidential-term
                                                                                     ^^^^ confidential-term
Our kiln at home was lit by Kiln & Sons, and the tide water came in.
`,
      { only },
    );
  });

  it('finds a description in other words and another order, within one sentence', () => {
    assertMarks(
      `---
interviewers:
  - name: Odile Faure
confidential:
  - closure of the Ashford shop
  - salary freeze
---

## To: Odile Faure

If the shop in Ashford is being closed, I could move the wheels.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ confidential-term
A freeze of salaries would not trouble me.
  ^^^^^^^^^^^^^^^^^^ confidential-term
The lake froze over, and my salary went on skates. The shop closed. Ashford has a fair.
> The salary freeze stays between us.
`,
      { only },
    );
  });

  it('is silent without a list, and with terms that are empty', () => {
    assertMarks(
      '---\nconfidential:\n  -\n  - "…"\n---\n\nDear Odile,\n\nProject Kiln is … new.\n',
      { only },
    );
    assertMarks('Dear Odile,\r\n\r\nProject Kiln is new.\r\n', { only });
  });
});

describe('other interviewers', () => {
  const rules = ['quoted-interviewer', 'named-interviewer'];
  const head = `---
company: Tidewater Pottery
interviewers:
  - name: Odile Faure
    title: Master Potter
  - name: Bo Lindqvist
    aliases: [Bosse]
    title: Head Chemist
  - name: Will Grant
---

## To: Odile Faure
`;

  it('are quoted by name, alias, title or description', () => {
    assertMarks(
      `${head}
Bosse told me that the glaze runs.
^^^^^^^^^^ quoted-interviewer
Your Head Chemist doubts that the kiln will last.
^^^^^^^^^^^^^^^^^^^^^^^^ quoted-interviewer
One of your colleagues wondered why I left.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quoted-interviewer
The lady I met after you was not sold on salt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quoted-interviewer
According to Will, the shop is slow.
^^^^^^^^^^^^^^^^^ quoted-interviewer
`,
      { only: rules },
    );
  });

  it('are not quoted where this reader spoke, where something is arranged, in public words or elsewhere', () => {
    assertMarks(
      `${head}
Odile told us once in a talk that salt is slow, and you told me so on Monday.
Bo asked me to send you the form. I am meeting Will on Thursday at ten.
Bo said in his lecture at the museum that lead is banned.
Our head chemist at the glassworks was a painter. Will you be there?
> Bo told me that the glaze runs.
`,
      { only: rules },
    );
  });

  it('are named without need', () => {
    assertMarks(
      `${head}
My talk with Bo ranged from clay to cricket.
             ^^ named-interviewer
Thank you for introducing me to Will.
`,
      { only: rules },
    );
  });

  it('are nobody where the recipient is not known', () => {
    assertMarks('## To: Odile\n\nBo told me that the glaze runs.\n', { only: rules });
    assertMarks('', { only: rules });
  });
});
