import { guidelineTitles, plain, rulesOf } from '../docs.ts';
import { rules } from '../service/rules/index.ts';
import { guidelines } from '../service/rules/rule.ts';
import { wrap } from './reporters/wrap.ts';
import { columns } from './terminal.ts';

/** `followup rules`: every rule with its guideline, default severity, options and what it finds. */
export const listRules = (format: 'text' | 'json'): string =>
  format === 'json' ? listJson() : listText();

function listJson(): string {
  const list = rules.map(({ code, guideline, severity, options, finds }) => ({
    id: code,
    guideline,
    severity,
    options: options ?? {},
    finds: plain(finds),
  }));
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}

function listText(): string {
  const width = columns();
  const longest = Math.max(...rules.map((rule) => rule.code.length));
  const blocks = guidelines.flatMap((guideline) => {
    const own = rulesOf(guideline);
    if (own.length === 0) return [];
    const lines = own.flatMap(({ code, severity, finds, options }) => {
      const about = wrap(plain(finds), width - longest - 17);
      const settings = Object.entries(options ?? {}).map(([name, o]) => `${name}: ${o.default}`);
      const indent = ' '.repeat(longest + 17);
      return [
        `  ${code.padEnd(longest)}  ${severity.padEnd(11)}  ${about[0] ?? ''}`,
        ...about.slice(1).map((line) => indent + line),
        ...settings.map((line) => indent + line),
      ];
    });
    return [`${guideline}: ${guidelineTitles[guideline]}`, '', ...lines, ''].join('\n');
  });
  return blocks.join('\n');
}
