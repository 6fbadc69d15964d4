/**
 * Sorted words in one string: before each word's own end stands a digit, how many letters it shares with the word before. Words
 * hold no digits.
 */
export function pack(sorted: readonly string[]): string {
  let last = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < last.length && word[shared] === last[shared]) shared++;
      // A word must have an end of its own.
      shared = Math.min(shared, word.length - 1);
      last = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

const mostShared = 9;

export function unpack(packed: string): string[] {
  const words: string[] = [];
  let last = '';
  let at = 0;
  while (at < packed.length) {
    const shared = packed.charCodeAt(at) - zero;
    let end = at + 1;
    while (end < packed.length && !isDigit(packed.charCodeAt(end))) end++;
    last = last.slice(0, shared) + packed.slice(at + 1, end);
    words.push(last);
    at = end;
  }
  return words;
}

const zero = 48;

const isDigit = (code: number): boolean => code >= zero && code <= zero + mostShared;
