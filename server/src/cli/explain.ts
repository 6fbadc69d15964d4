import { plain, ruleSection } from '../docs.ts';
import { rules } from '../service/rules/index.ts';
import { nearest } from '../settings.ts';
import { wrap } from './reporters/wrap.ts';
import { columns, complain, exit, print } from './terminal.ts';

/** `followup explain RULE`: the rule's section of the documentation, for a terminal. */
export function explain(code: string): number {
  const rule = rules.find((r) => r.code === code);
  if (!rule) {
    const codes = rules.map((r) => r.code);
    complain(`expected the id of a rule${nearest(code, codes)}, found "${code}"`);
    return exit.trouble;
  }
  const width = columns();
  const lines = plain(ruleSection(rule))
    .split('\n')
    .flatMap((line) => (line.length <= width ? line : hang(line, width)));
  print(`${lines.join('\n')}\n`);
  return exit.ok;
}

/** Wraps a line, and sets what follows as far in as its beginning. */
function hang(line: string, width: number): string[] {
  const indent = /^\s*(?:- )?/.exec(line)?.[0] ?? '';
  const rest = wrap(line.slice(indent.length), width - indent.length);
  return rest.map((text, i) => (i === 0 ? indent : ' '.repeat(indent.length)) + text);
}
