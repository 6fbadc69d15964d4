import assert from 'node:assert/strict';
import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { configErrors, parseConfigFile } from '../server/src/configFile.ts';
import { createIgnore } from '../server/src/ignore.ts';
import { configFileSchema } from '../server/src/schema.ts';
import { calendarDate } from '../server/src/service/model/calendar.ts';
import { rules } from '../server/src/service/rules/index.ts';
import type { Rule } from '../server/src/service/rules/rule.ts';
import { createService } from '../server/src/service/service.ts';
import {
  createSettingsReader,
  describeSettingsProblem,
  readSettings,
} from '../server/src/settings.ts';
import { defaultToday, inCarrier } from './fixture.ts';

const withOptions = rules.find((rule) => rule.options) as Rule;
const [option = '', { minimum } = { minimum: 0 }] =
  Object.entries(withOptions.options ?? {})[0] ?? [];

describe('settings', () => {
  it('a rule: severity, or severity and options', () => {
    const { settings, problems } = readSettings([
      {
        name: 'file',
        values: { rules: { shouting: 'off', [withOptions.code]: ['error', { [option]: 77 }] } },
      },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.rule('shouting'), { severity: 'off', options: {} });
    assert.deepEqual(settings.rule(withOptions.code), {
      severity: 'error',
      options: { [option]: 77 },
    });
    assert.deepEqual(settings.rule('emoji'), { options: {} });
  });

  it('a later source wins for a rule and adds to the lists', () => {
    const { settings, ignore } = readSettings([
      {
        name: 'user',
        values: { rules: { shouting: 'off', emoji: 'hint' }, dictionary: ['Gando'] },
      },
      {
        name: 'file',
        values: { rules: { shouting: 'error' }, dictionary: ['Wen', 'Gando'], ignore: ['a'] },
      },
      { name: 'workspace', values: { rules: { emoji: 'off' }, ignore: ['b'] } },
    ]);
    assert.equal(settings.rule('shouting').severity, 'error');
    assert.equal(settings.rule('emoji').severity, 'off');
    assert.deepEqual(settings.dictionary, ['Gando', 'Wen']);
    assert.deepEqual(ignore, [
      { source: 'file', pattern: 'a' },
      { source: 'workspace', pattern: 'b' },
    ]);
  });

  it('the same values give the same object, other values another', () => {
    const read = createSettingsReader();
    const first = read([{ name: 'file', values: { rules: { emoji: 'off' } } }]);
    assert.equal(read([{ name: 'file', values: { rules: { emoji: 'off' } } }]), first);
    assert.notEqual(read([{ name: 'file', values: { rules: { emoji: 'hint' } } }]), first);
  });

  it('nothing is fine', () => {
    for (const values of [undefined, null, {}])
      assert.deepEqual(readSettings([{ name: 'user', values }]).problems, []);
  });

  const wrong: readonly [object | string, string][] = [
    ['loud', 'expected an object: { … }, found "loud"'],
    [
      { rulez: {} },
      'rulez: expected one of rules, dialect, dictionary, ignore or phrases, such as "rules", found "rulez"',
    ],
    [{ rules: ['off'] }, 'rules: expected an object: { … }, found ["off"]'],
    [
      { rules: { shoutin: 'off' } },
      'rules.shoutin: expected the id of a rule, such as "shouting", found "shoutin"',
    ],
    [
      { rules: { xyzzyplugh: 'off' } },
      'rules.xyzzyplugh: expected the id of a rule, found "xyzzyplugh"',
    ],
    [
      { rules: { shouting: 'loud' } },
      'rules.shouting: expected off, hint, information, warning or error, or a list of that and the rule\'s options, found "loud"',
    ],
    [
      { rules: { shouting: ['loud'] } },
      'rules.shouting[0]: expected off, hint, information, warning or error, found "loud"',
    ],
    [
      { rules: { shouting: ['error', { words: 3 }] } },
      'rules.shouting[1].words: expected no options, since shouting has none, found "words"',
    ],
    [
      { rules: { [withOptions.code]: ['error', { [option]: minimum - 1 }] } },
      `rules.${withOptions.code}[1].${option}: expected a whole number from ${minimum}, found ${minimum - 1}`,
    ],
    [
      { rules: { [withOptions.code]: ['error', { [option]: 1.5 }] } },
      `rules.${withOptions.code}[1].${option}: expected a whole number from ${minimum}, found 1.5`,
    ],
    [{ dictionary: [7] }, 'dictionary[0]: expected a word, found 7'],
    [{ dictionary: { a: 1 } }, 'dictionary: expected a list, each entry a word, found {"a":1}'],
    [{ ignore: [''] }, 'ignore[0]: expected a glob such as "archive/**", found ""'],
    [{ phrases: {} }, 'phrases: expected a list of phrases, found {}'],
    [
      { phrases: ['touch base'] },
      'phrases[0]: expected a phrase such as { "find": "touch base" }, found "touch base"',
    ],
    [
      { phrases: [{ instead: ['x'] }] },
      'phrases[0].find: expected the words to look for, found nothing',
    ],
    [{ phrases: [{ find: '??' }] }, 'phrases[0].find: expected the words to look for, found "??"'],
    [
      { phrases: [{ find: 'x', severity: 'off' }] },
      'phrases[0].severity: expected one of error, warning, information or hint, found "off"',
    ],
    [
      { phrases: [{ find: 'x', insted: ['y'] }] },
      'phrases[0].insted: expected one of find, instead, guideline, severity, message or allow, such as "instead", found "insted"',
    ],
  ];
  for (const [values, line] of wrong) {
    it(`wrong: ${JSON.stringify(values)}`, () => {
      const { problems } = readSettings([{ name: 'file', values }]);
      assert.deepEqual(problems.map(describeSettingsProblem), [line]);
    });
  }

  it('a wrong entry does not stop the rest', () => {
    const { settings, problems } = readSettings([
      {
        name: 'file',
        values: {
          rules: { shouting: 3, emoji: 'off' },
          dictionary: [3, 'Wen'],
          phrases: [3, { find: 'touch base', severity: 'loud' }],
        },
      },
    ]);
    assert.equal(problems.length, 4);
    assert.equal(settings.rule('emoji').severity, 'off');
    assert.deepEqual(settings.dictionary, ['Wen']);
    assert.deepEqual(
      settings.phrases.map((p) => p.severity),
      ['information'],
    );
  });
});

/** The signs of the pattern syntax, and some letters. */
const sign = fc.constantFrom(...'ab |(){}?+~<>$!".\\');

describe('own phrases', () => {
  const find = (text: string, ...phrases: object[]): string[] => {
    const { settings, problems } = readSettings([
      {
        name: 'file',
        values: { rules: others, phrases },
      },
    ]);
    assert.deepEqual(problems, []);
    const draft = inCarrier(text);
    const today = calendarDate(defaultToday);
    assert.ok(today);
    const service = createService({
      text: () => draft,
      folder: () => '',
      settings: () => settings,
      today: () => today,
    });
    return service
      .lint('a.followup.md')
      .map((f) =>
        `${draft.slice(f.span.start, f.span.end)} (${f.severity}, ${f.guideline}): ${f.message} ${f.fixes.map((fix) => fix.title).join(', ')}`.trim(),
      );
  };
  const others = Object.fromEntries(
    rules.filter(({ code }) => code !== 'own-phrase').map(({ code }) => [code, 'off']),
  );
  const touchBase = {
    find: 'touch base',
    instead: ['talk', 'write again'],
    message: 'We write plainly.',
  };

  it('are found inflected and with modifiers between, and replaced to fit', () => {
    assert.deepEqual(find('We touched base on Monday.', touchBase), [
      'touched base (information, professional-tone): We write plainly. Replace with "talked", Replace with "wrote again"',
    ]);
    assert.deepEqual(find('May we touch quick base?', touchBase), [
      'touch quick base (information, professional-tone): We write plainly. Replace with "talk", Replace with "write again"',
    ]);
  });

  it('are found in denials and reports, as the wording is what is watched', () => {
    assert.equal(find('You said that we need not touch base.', touchBase).length, 1);
  });

  it('are not found in quotation marks, or in what is allowed', () => {
    assert.deepEqual(find('You wrote "touch base" on the board.', touchBase), []);
    assert.deepEqual(
      find('I sewed on the touch base tags.', { ...touchBase, allow: ['touch base tags'] }),
      [],
    );
  });

  it('take severity and guideline from their entry', () => {
    assert.deepEqual(
      find('It is a synergy.', { find: 'synergy', severity: 'error', guideline: 'conciseness' }),
      ['synergy (error, conciseness): "synergy" is on your list of phrases to watch.'],
    );
  });

  it('may hold any sign', () => {
    for (const words of [
      'C++',
      'R&D',
      '24/7',
      'win-win',
      "can't wait",
      '$500',
      'what?',
      'a | b',
      'e.g.',
    ])
      assert.equal(find(`It is ${words} here, I am told.`, { find: words }).length, 1, words);
  });

  it('never break the engine, whatever their words', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: sign }));
    fc.assert(
      fc.property(words, fc.array(words), (text, allow) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        find(`It is ${text} here.`, { find: text, allow: allow.filter((a) => a.trim() !== '') });
      }),
      { numRuns: 60 },
    );
  });

  it('an empty text offers to delete', () => {
    assert.deepEqual(
      find('It is, going forward, a plan.', { find: 'going forward', instead: [''] }),
      [
        'going forward (information, professional-tone): "going forward" is on your list of phrases to watch. Delete "going forward"',
      ],
    );
  });
});

describe('the configuration file', () => {
  const errors = (text: string): string[] => {
    const file = parseConfigFile(text);
    const { problems } = readSettings([{ name: 'x', values: file.values }]);
    return configErrors(file, problems).map((e) => `${e.line}:${e.character} ${e.message}`);
  };

  it('may hold comments, a trailing comma, a byte-order mark, or nothing', () => {
    assert.deepEqual(errors('\uFEFF{\n  // why\n  "rules": { "emoji": "off", },\n}'), []);
    assert.deepEqual(errors(''), []);
    assert.deepEqual(errors('{ "$schema": "./x.json" }'), []);
  });

  it('names line and character of a wrong entry', () => {
    assert.deepEqual(errors('{\r\n  "rules": {\r\n    "emoji": "of"\r\n  }\r\n}'), [
      '2:4 rules.emoji: expected off, hint, information, warning or error, or a list of that and the rule\'s options, found "of"',
    ]);
    assert.deepEqual(errors('{ "phrases": [{ "find": "a b" }, { "find": 3 }] }'), [
      '0:35 phrases[1].find: expected the words to look for, found 3',
    ]);
  });

  it('a broken file applies as far as it can be read', () => {
    const file = parseConfigFile('{ "rules": { "emoji": "off" }, "dictionary": [');
    assert.deepEqual(configErrors(file, []), [
      { line: 0, character: 46, message: 'expected JSON, found a missing close bracket' },
    ]);
    const { settings } = readSettings([{ name: 'x', values: file.values }]);
    assert.equal(settings.rule('emoji').severity, 'off');
  });

  it('never throws', () => {
    for (const text of [
      '[',
      ']',
      '"',
      '{"rules":',
      '{"__proto__": {"rules": 1}}',
      '\0',
      '{"a":1}}',
      'null',
      '3',
    ])
      assert.doesNotThrow(() => errors(text));
  });

  it('the schema takes what the reader takes', () => {
    const schema = new Validator(configFileSchema(), '7');
    const accepts = (values: object): boolean => schema.validate(values).valid;
    assert.ok(
      accepts({
        rules: { emoji: 'off', [withOptions.code]: ['hint', { [option]: minimum }] },
        dictionary: ['Wen'],
        ignore: ['a/**'],
        phrases: [
          {
            find: 'a',
            instead: [''],
            guideline: 'accuracy',
            severity: 'hint',
            message: 'b',
            allow: ['c'],
          },
        ],
      }),
    );
    for (const [values] of [
      [{ rules: { emoji: 'loud' } }],
      [{ rules: { nothing: 'off' } }],
      [{ rules: { [withOptions.code]: ['hint', { [option]: minimum - 1 }] } }],
      [{ phrases: [{}] }],
      [{ more: 1 }],
    ] as const)
      assert.ok(!accepts(values), JSON.stringify(values));
  });
});

describe('ignore', () => {
  const cases: readonly [string, string, boolean][] = [
    ['archive/**', 'archive/2025/a.followup.md', true],
    ['archive', 'archive/a.followup.md', true],
    ['archive/', 'x/archive/a.followup.md', true],
    ['/archive', 'x/archive/a.followup.md', false],
    ['./archive/**', 'archive/a.followup.md', true],
    ['old.*', 'x/old.followup.md', true],
    ['x/*.followup.md', 'x/y/a.followup.md', false],
    ['**/.drafts/**', '.drafts/a.followup.md', true],
    ['archive/**', 'archived/a.followup.md', false],
  ];
  for (const [pattern, path, expected] of cases) {
    it(`${pattern} ${expected ? 'covers' : 'leaves'} ${path}`, () => {
      assert.equal(createIgnore([pattern])(path), expected);
    });
  }
});
