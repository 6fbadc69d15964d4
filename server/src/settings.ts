import { closestMatch } from 'leven';
import { type DialectSetting, dialectSettings } from './service/proofreading/dialect.ts';
import { rules } from './service/rules/index.ts';
import { createOwnPhrase, hasWords } from './service/rules/plainPhrase.ts';
import { type Guideline, guidelines, type Severity, severities } from './service/rules/rule.ts';
import {
  createSettings,
  type OwnPhrase,
  type RuleSetting,
  type Settings,
} from './service/settings.ts';

/** Where settings come from, and their values as they were written: an object with the keys of `settingsKeys`. */
export interface SettingsSource {
  /** Shown with a problem: a file's path, or `user settings`. */
  readonly name: string;
  readonly values: unknown;
}

/** An entry that could not be used; everything else still applies. */
export interface SettingsProblem {
  /** The name of the source. */
  readonly source: string;
  /** The keys that lead to the entry. */
  readonly keys: readonly (string | number)[];
  /** The same for a reader: `rules.long-message[1].maxWords`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** Globs of drafts to leave alone, each with the source it is relative to. */
  readonly ignore: readonly { readonly source: string; readonly pattern: string }[];
  readonly problems: readonly SettingsProblem[];
}

export const settingsKeys = ['rules', 'dialect', 'dictionary', 'ignore', 'phrases'] as const;

/** What an own phrase counts as when its entry does not say. */
export const ownPhraseDefaults: { readonly guideline: Guideline; readonly severity: Severity } = {
  guideline: 'professional-tone',
  severity: 'information',
};

/**
 * A reader that hands back the same object for as long as the values are the same. Sources come in rising order of
 * precedence: a later one replaces a rule's whole entry and adds to the lists.
 */
export function createSettingsReader(): (sources: readonly SettingsSource[]) => ReadSettings {
  const known = new Map<string, ReadSettings>();
  return (sources) => {
    const key = JSON.stringify(sources);
    const same = known.get(key);
    if (same) return same;
    // Old values do not come back often enough to keep many of them.
    if (known.size >= 50) known.clear();
    const read = readSettings(sources);
    known.set(key, read);
    return read;
  };
}

/** Reads settings once; see `createSettingsReader`. */
export function readSettings(sources: readonly SettingsSource[]): ReadSettings {
  const problems: SettingsProblem[] = [];
  const parts = sources.map(({ name, values }) => ({
    name,
    ...readSource(name, values, problems),
  }));
  return {
    settings: createSettings(Object.assign({}, ...parts.map((p) => p.rules)), {
      dialect: parts.findLast((p) => p.dialect !== undefined)?.dialect ?? 'auto',
      dictionary: [...new Set(parts.flatMap((p) => p.dictionary))],
      phrases: parts.flatMap((p) => p.phrases),
    }),
    ignore: parts.flatMap((p) => p.ignore.map((pattern) => ({ source: p.name, pattern }))),
    problems,
  };
}

/** A problem in one line, without its source. */
export const describeSettingsProblem = ({ path, expected, found }: SettingsProblem): string =>
  `${path === '' ? '' : `${path}: `}expected ${expected}, found ${found}`;

type Keys = SettingsProblem['keys'];
/** Notes that the entry at `keys` is not what it should be. */
type Report = (keys: Keys, expected: string, value: unknown) => void;

function readSource(name: string, values: unknown, problems: SettingsProblem[]) {
  const report: Report = (keys, expected, value) => {
    problems.push({ source: name, keys, path: pathOf(keys), expected, found: show(value) });
  };
  const map = values === undefined || values === null ? {} : readMap([], values, report);
  for (const key of Object.keys(map)) {
    if (!isOneOf(settingsKeys, key) && !toleratedKeys.has(key))
      report([key], `one of ${listed(settingsKeys)}${nearest(key, settingsKeys)}`, key);
  }
  return {
    rules: readRules(map.rules, report),
    dialect: readDialect(map.dialect, report),
    dictionary: readTexts(['dictionary'], map.dictionary, 'a word', report),
    ignore: readTexts(['ignore'], map.ignore, 'a glob such as "archive/**"', report),
    phrases: readPhrases(map.phrases, report),
  };
}

/** Keys that say nothing to the engine: a schema's address, and what language clients keep in the same section. */
const toleratedKeys = new Set(['$schema', 'trace']);

function readDialect(value: unknown, report: Report): DialectSetting | undefined {
  if (value === undefined || isOneOf(dialectSettings, value)) return value;
  const near = typeof value === 'string' ? nearest(value.toLowerCase(), dialectSettings) : '';
  report(['dialect'], `one of ${listed(dialectSettings)}${near}`, value);
  return undefined;
}

function readRules(value: unknown, report: Report): Record<string, RuleSetting> {
  const codes = rules.map((rule) => rule.code);
  const read: Record<string, RuleSetting> = {};
  for (const [code, entry] of Object.entries(readMap(['rules'], value, report))) {
    const keys = ['rules', code];
    if (!codes.includes(code)) report(keys, `the id of a rule${nearest(code, codes)}`, code);
    else {
      const setting = readRule(keys, code, entry, report);
      if (setting) read[code] = setting;
    }
  }
  return read;
}

/** What a rule can be set to, the mildest first. */
export const ruleLevels = ['off', ...[...severities].reverse()] as const;
const levelNames = listed(ruleLevels);

function readRule(
  keys: Keys,
  code: string,
  entry: unknown,
  report: Report,
): RuleSetting | undefined {
  if (isOneOf(ruleLevels, entry)) return { severity: entry, options: {} };
  if (!Array.isArray(entry)) {
    report(keys, `${levelNames}, or a list of that and the rule's options`, entry);
    return undefined;
  }
  const [severity, options, ...rest] = entry as unknown[];
  const isLevel = isOneOf(ruleLevels, severity);
  if (!isLevel) report([...keys, 0], levelNames, severity);
  if (rest.length > 0) report([...keys, 2], 'a list of two: severity and options', rest[0]);
  return {
    ...(isLevel && { severity }),
    options: readOptions([...keys, 1], code, options, report),
  };
}

function readOptions(
  keys: Keys,
  code: string,
  value: unknown,
  report: Report,
): Record<string, number> {
  const known = rules.find((rule) => rule.code === code)?.options ?? {};
  const names = Object.keys(known);
  const read: Record<string, number> = {};
  for (const [name, entry] of Object.entries(readMap(keys, value, report))) {
    const option = known[name];
    if (!option) {
      const expected =
        names.length > 0
          ? `an option of ${code}: ${listed(names)}${nearest(name, names)}`
          : `no options, since ${code} has none`;
      report([...keys, name], expected, name);
    } else if (typeof entry !== 'number' || !Number.isInteger(entry) || entry < option.minimum)
      report([...keys, name], `a whole number from ${option.minimum}`, entry);
    else read[name] = entry;
  }
  return read;
}

const phraseKeys = ['find', 'instead', 'guideline', 'severity', 'message', 'allow'] as const;

function readPhrases(value: unknown, report: Report): OwnPhrase[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(['phrases'], 'a list of phrases', value);
    return [];
  }
  return value.flatMap((entry, i) => readPhrase(['phrases', i], entry, report) ?? []);
}

function readPhrase(keys: Keys, entry: unknown, report: Report): OwnPhrase | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    report(keys, 'a phrase such as { "find": "touch base" }', entry);
    return undefined;
  }
  const map = entry as Record<string, unknown>;
  for (const key of Object.keys(map)) {
    if (!isOneOf(phraseKeys, key))
      report([...keys, key], `one of ${listed(phraseKeys)}${nearest(key, phraseKeys)}`, key);
  }
  const { find, instead, guideline, severity, message, allow } = map;
  if (typeof find !== 'string' || !hasWords(find)) {
    report([...keys, 'find'], 'the words to look for', find);
    return undefined;
  }
  const oneOf = <T extends string>(
    allowed: readonly T[],
    key: string,
    given: unknown,
    or: T,
  ): T => {
    if (given === undefined || isOneOf(allowed, given)) return given ?? or;
    report([...keys, key], `one of ${listed(allowed)}`, given);
    return or;
  };
  if (message !== undefined && typeof message !== 'string')
    report([...keys, 'message'], 'a sentence', message);
  return createOwnPhrase({
    find,
    instead: readTexts([...keys, 'instead'], instead, 'words to put in place', report, true),
    allow: readTexts([...keys, 'allow'], allow, 'longer words that are fine', report).filter(
      hasWords,
    ),
    guideline: oneOf(guidelines, 'guideline', guideline, ownPhraseDefaults.guideline),
    severity: oneOf(severities, 'severity', severity, ownPhraseDefaults.severity),
    ...(typeof message === 'string' && message.trim() !== '' && { message: message.trim() }),
  });
}

function readMap(keys: Keys, value: unknown, report: Report): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  if (value !== undefined) report(keys, 'an object: { … }', value);
  return {};
}

/** A list of texts; one text alone is taken for a list of one. */
function readTexts(
  keys: Keys,
  value: unknown,
  what: string,
  report: Report,
  emptyIsFine = false,
): string[] {
  const isText = (item: unknown): item is string =>
    typeof item === 'string' && (emptyIsFine || item.trim() !== '');
  if (value === undefined) return [];
  if (isText(value)) return [value.trim()];
  if (!Array.isArray(value)) {
    report(keys, `a list, each entry ${what}`, value);
    return [];
  }
  return value.flatMap((item, i) => {
    if (isText(item)) return item.trim();
    report([...keys, i], what, item);
    return [];
  });
}

const isOneOf = <T extends string>(allowed: readonly T[], value: unknown): value is T =>
  (allowed as readonly unknown[]).includes(value);

/** `: the nearest is x`, when one is near enough to be what was meant. */
export function nearest(text: string, known: readonly string[]): string {
  const near = closestMatch(text, known, { maxDistance: Math.max(2, Math.ceil(text.length / 3)) });
  return near === undefined ? '' : `, such as "${near}"`;
}

export function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

const pathOf = (keys: Keys): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');

/** A value as it would be written, cut where a line would get long. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
