import { guidelineTitles, plain } from './docs.ts';
import { diagnosticsScopes, scopeKey } from './editorSettings.ts';
import { dialectName, dialectSettings } from './service/proofreading/dialect.ts';
import { rules } from './service/rules/index.ts';
import { guidelines, type Rule, severities } from './service/rules/rule.ts';
import { ownPhraseDefaults, ruleLevels } from './settings.ts';

/** As much of JSON Schema (draft 7) as is written here. */
export type Schema = { readonly [key: string]: unknown };

/** The schema of `.followuprc.json`. */
export function configFileSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Follow-up: configuration of a folder of drafts',
    type: 'object',
    additionalProperties: false,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema.' },
      rules: rulesSchema(),
      dialect: dialectSchema,
      dictionary: dictionarySchema,
      ignore: ignoreSchema,
      phrases: phrasesSchema,
    },
  };
}

/** What `contributes.configuration` of the manifest holds. Only what has an effect is offered. */
export function editorConfiguration(): Schema {
  const settings: Record<string, Schema> = {
    rules: { ...rulesSchema(), default: {} },
    dialect: { ...dialectSchema, default: 'auto' },
    dictionary: { ...dictionarySchema, default: [] },
    ignore: { ...ignoreSchema, default: [] },
    phrases: { ...phrasesSchema, default: [] },
    [scopeKey]: scopeSchema,
  };
  return {
    title: 'Follow-up',
    properties: Object.fromEntries(
      Object.entries(settings).map(([name, schema], order) => [
        `followup.${name}`,
        { scope: 'resource', ...schema, order },
      ]),
    ),
  };
}

/** Editors alone have it: the command line checks what it is given. */
const scopeSchema: Schema = {
  enum: diagnosticsScopes,
  enumDescriptions: [
    'All drafts of the workspace are checked in the background and listed.',
    'Only drafts that are open are checked. What is found in them still takes the others into account.',
  ],
  default: diagnosticsScopes[0],
  description: 'Which drafts have their findings in the Problems panel.',
  scope: 'window',
};

function rulesSchema(): Schema {
  return {
    type: 'object',
    markdownDescription:
      "Severities of rules, by rule: `off`, `hint`, `information`, `warning` or `error`, or a list of that and the rule's options.",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.code, ruleSchema(rule)])),
  };
}

function ruleSchema(rule: Rule): Schema {
  const level = {
    enum: ruleLevels,
    enumDescriptions: ruleLevels.map((name) => levelDescriptions[name]),
  };
  const options = Object.entries(rule.options ?? {});
  const markdownDescription = `Finds ${rule.finds}. ${rule.why} Default: \`${rule.severity}\`. Guideline: ${rule.guideline}.`;
  if (options.length === 0) return { ...level, markdownDescription };
  return {
    markdownDescription,
    oneOf: [
      level,
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [
          level,
          {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(
              options.map(([name, o]) => [
                name,
                {
                  type: 'integer',
                  minimum: o.minimum,
                  default: o.default,
                  description: plain(o.about),
                },
              ]),
            ),
          },
        ],
      },
    ],
  };
}

const levelDescriptions: Readonly<Record<(typeof ruleLevels)[number], string>> = {
  off: 'Not looked for.',
  hint: 'Faded or dotted, for small cuts.',
  information: 'Advice.',
  warning: 'Very likely harmful.',
  error: 'Certain and harmful; the command line then ends with status 1.',
};

const texts = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description,
});

const dialectSchema: Schema = {
  enum: dialectSettings,
  enumDescriptions: dialectSettings.map(describeDialect),
  description: 'The kind of English that drafts are spelt in.',
};

function describeDialect(dialect: (typeof dialectSettings)[number]): string {
  if (dialect === 'auto')
    return "As the message itself shows; until it does, every kind's spelling is fine.";
  return dialect === 'indian'
    ? 'Indian English, spelt as British English is.'
    : `${dialectName(dialect)} English.`;
}

const dictionarySchema = texts(
  "Words that the spelling check accepts, besides those of a draft's own dictionary.",
);

const ignoreSchema = texts(
  'Globs of drafts to leave alone, such as "archive/**", relative to the folder of the configuration file or of the workspace.',
);

const phrasesSchema: Schema = {
  type: 'array',
  description: 'Phrases to watch besides the built-in ones; they are found by the rule own-phrase.',
  items: {
    type: 'object',
    required: ['find'],
    additionalProperties: false,
    defaultSnippets: [{ label: 'phrase', body: { find: '$1', instead: ['$2'] } }],
    properties: {
      find: {
        type: 'string',
        minLength: 1,
        description:
          'The words to look for. Other forms of them, and modifiers between them, are found too.',
      },
      instead: {
        ...texts('What to offer in its place; an empty text offers to delete it.'),
        items: { type: 'string' },
      },
      guideline: {
        enum: guidelines,
        enumDescriptions: guidelines.map((guideline) => guidelineTitles[guideline]),
        default: ownPhraseDefaults.guideline,
        description: 'The guideline it belongs to.',
      },
      severity: {
        enum: severities,
        default: ownPhraseDefaults.severity,
        description: 'How grave it is.',
      },
      message: {
        type: 'string',
        description: 'What to say about it; {words} stands for what was found.',
      },
      allow: texts('Longer wordings that hold the words and are fine.'),
    },
  },
};
