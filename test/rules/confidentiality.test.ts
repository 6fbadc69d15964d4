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
