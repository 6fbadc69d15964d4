/** A small whole draft around a body, for examples about what a message opens and ends with. */
export const exampleDraft = (body: string): string => `---
candidate: Lena Vogt
company: Harbour Street Bakery
interviewers:
  - name: Marek Dudek
    consent: explicit
    topics: [the ovens]
---

## To: Marek Dudek
Subject: Thank you for Monday

${body}`;
