/** What the drafts of the test workspace hold, and what the extension is known to make of it. */

/** In pressing.followup.md. */
export const DEADLINE = 'let me know by Friday';
export const DEADLINE_SENTENCE = 'Please let me know by Friday.';
export const SOFTENED = 'If you happen to have news by Friday, I would be glad to hear it.';

/** In wordy.followup.md, over the end of a line. */
export const WORDY = 'due to the fact\nthat';
export const SHORTENED = 'because';

/** What waiting.followup.md gets for the one interviewer not yet written to. */
export function scaffold(today: string): string {
  return `
## To: Ada Whitlock
Subject: Thank you for our conversation
Kind: thank-you
Send: ${today}

Dear Ada,

Thank you for talking with me about the map that shows every robot. I am writing to each interviewer separately, since every conversation was different.

Kind regards,
Ines Marchetti
`;
}

/** The local calendar date, which is the server's day as well. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
