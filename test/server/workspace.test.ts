import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { type Editor, pulling, pushing, startEditor } from './client.ts';

/** A message to one person of a company, which says the given things. */
const note = (company: string, name: string, body: string): string =>
  `---
candidate: Lucía Fernández
company: ${company}
interviewers:
  - name: ${name}
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
---

## To: ${name}
Subject: Thank you for Monday
Send: 2026-09-16

Dear ${name.split(' ')[0]},

Thank you for talking with me about proofing sourdough overnight. ${body} Each of you has a separate message from me.

Kind regards,
Lucía Fernández
`;

const nine = 'I have nine years in bakery planning.';
const twelve = 'I have twelve years in bakery planning.';
const conflict = 'conflicting-fact';
const bakery = 'Harbour Street Bakery';
const wanjiru = (body: string, company = bakery) => note(company, 'Wanjiru Kamau', body);
const anders = (body: string, company = bakery) => note(company, 'Anders Holm', body);
const line = wanjiru(nine)
  .split('\n')
  .findIndex((l) => l.includes(nine));
const at = wanjiru(nine).split('\n')[line]?.indexOf('nine') ?? 0;
const numberAt = (length: number) =>
  [
    { line, character: at },
    { line, character: at + length },
  ] as const;

/** Many drafts at once, so that the server reads them after it has answered the first requests. */
const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`many/${i}.followup.md`, wanjiru(nine, `Mill ${i}`)]),
  );

describe('the workspace', () => {
  let editor: Editor;
  afterEach(async () => {
    assert.equal(editor.stderr(), '', 'nothing is written to standard error');
    assert.equal(await editor.stop(), 0);
  });

  describe('of an editor that pulls', () => {
    it('asks it to pull again when an edit changes another draft of the process, and checks no third one', async () => {
      editor = await startEditor(pulling);
      const a = editor.open('a.followup.md', wanjiru(nine));
      const b = editor.open('b.followup.md', anders(nine));
      const c = editor.open('c.followup.md', anders(nine, 'Quayside Mill'));
      // The word lists arrive late and have every draft looked at once more.
      await editor.connection.sendRequest('followup/counters', { settled: true });
      assert.deepEqual([await codes(a), await codes(b), await codes(c)], [[], [], []]);
      const { lints } = await editor.counters();
      const refreshed = editor.refreshed();
      editor.change('b.followup.md', ...numberAt(4), 'twelve');
      assert.deepEqual(await codes(b), [conflict]);
      await refreshed;
      assert.deepEqual([await codes(a), await codes(c)], [[conflict], []]);
      assert.equal((await editor.counters()).lints, lints + 2);
    });

    it('is not asked to pull again when nothing changes in the others', async () => {
      editor = await startEditor(pulling);
      const a = editor.open('a.followup.md', wanjiru(nine));
      const b = editor.open('b.followup.md', anders(nine));
      await Promise.all([codes(a), codes(b)]);
      editor.change('b.followup.md', { line, character: 0 }, { line, character: 0 }, 'So ');
      await codes(b);
      // By the time this arrives the server has looked at the first edit's consequences as well.
      const refreshed = editor.refreshed();
      const [from, to] = numberAt(4);
      editor.change(
        'b.followup.md',
        { ...from, character: from.character + 3 },
        { ...to, character: to.character + 3 },
        'twelve',
      );
      await codes(b);
      await refreshed;
      assert.equal(editor.refreshes(), 1);
    });
  });

  describe('of an editor to which findings are sent', () => {
    it('is sent the findings of the process an edit belongs to, and of no other', async () => {
      editor = await startEditor(pushing);
      await Promise.all([
        opened('a.followup.md', wanjiru(nine)),
        opened('b.followup.md', anders(nine)),
        opened('c.followup.md', anders(nine, 'Quayside Mill')),
      ]);
      const before = editor.published.length;
      const next = Promise.all([editor.sent('a.followup.md'), editor.sent('b.followup.md')]);
      editor.change('b.followup.md', ...numberAt(4), 'twelve');
      const [a, b] = await next;
      assert.deepEqual([codesOf(a), codesOf(b)], [[conflict], [conflict]]);
      assert.deepEqual(
        editor.published.slice(before).map((p) => p.uri.split('/').at(-1)),
        ['b.followup.md', 'a.followup.md'],
      );
    });

    it('hears of a draft that is changed, created, renamed or deleted outside', async () => {
      editor = await startEditor(pushing, { 'b.followup.md': anders(nine) });
      assert.deepEqual(codesOf(await opened('a.followup.md', wanjiru(nine))), []);
      const then = async (change: Promise<void>): Promise<string[]> => {
        const next = editor.sent('a.followup.md');
        await change;
        return codesOf(await next);
      };
      assert.deepEqual(await then(editor.write('b.followup.md', anders(twelve))), [conflict]);
      assert.deepEqual(await then(editor.remove('b.followup.md')), []);
      assert.deepEqual(await then(editor.write('c.followup.md', anders(twelve))), [conflict]);
      assert.deepEqual(await then(editor.write('c.followup.md', anders(nine))), []);
      assert.deepEqual(await then(editor.write('c.followup.md', anders(twelve))), [conflict]);
      const moved = async (): Promise<void> => {
        await rename(join(editor.folder, 'c.followup.md'), join(editor.folder, 'notes.md'));
        await changed([
          ['c.followup.md', 3],
          ['notes.md', 1],
        ]);
      };
      assert.deepEqual(await then(moved()), []);
    });

    it('takes a draft from its buffer while it is open, and from disk after', async () => {
      editor = await startEditor(pushing, { 'b.followup.md': anders(twelve) });
      assert.deepEqual(codesOf(await opened('a.followup.md', wanjiru(nine))), [conflict]);
      let next = editor.sent('a.followup.md');
      editor.open('b.followup.md', anders(nine));
      assert.deepEqual(codesOf(await next), []);
      next = editor.sent('a.followup.md');
      editor.close('b.followup.md');
      assert.deepEqual(codesOf(await next), [conflict]);
    });
  });

  describe('told as a whole', () => {
    it('names the findings of drafts that are not open, by result id', async () => {
      editor = await startEditor(pulling, {
        'x/a.followup.md': wanjiru(nine),
        'x/b.followup.md': anders(twelve),
        'y/c.followup.md': wanjiru(nine),
      });
      const stream = streamed();
      assert.deepEqual(await stream.next(2), { 'x/a': [conflict], 'x/b': [conflict] });
      const known = stream.ids();
      await stream.end();
      const again = streamed(known);
      await editor.write('x/b.followup.md', anders(nine));
      assert.deepEqual(await again.next(2), { 'x/a': [], 'x/b': [] });
      await again.end();
    });

    it('follows files, and looks at no other process again', async () => {
      editor = await startEditor(pulling, {
        'x/a.followup.md': wanjiru(nine),
        'y/a.followup.md': wanjiru(nine),
        'y/b.followup.md': anders(twelve),
      });
      const stream = streamed();
      assert.deepEqual(await stream.next(2), { 'y/a': [conflict], 'y/b': [conflict] });
      // The draft without findings is named to nobody; ask until it was looked at too.
      let { lints } = await editor.counters();
      while (lints < 3) ({ lints } = await editor.counters());
      assert.equal(lints, 3);
      await editor.write('x/b.followup.md', anders(twelve));
      assert.deepEqual(await stream.next(2), { 'x/a': [conflict], 'x/b': [conflict] });
      assert.equal((await editor.counters()).lints, lints + 2);
      await editor.remove('y');
      assert.deepEqual(await stream.next(2), { 'y/a': [], 'y/b': [] });
      assert.equal((await editor.counters()).lints, lints + 2);
      assert.equal((await editor.counters()).drafts, 2);
      await rename(join(editor.folder, 'x'), join(editor.folder, 'z'));
      await changed([
        ['x', 3],
        ['z', 1],
      ]);
      assert.deepEqual(await stream.next(4), {
        'x/a': [],
        'x/b': [],
        'z/a': [conflict],
        'z/b': [conflict],
      });
      await stream.end();
    });

    it('takes in what is typed, and what a closed buffer leaves behind', async () => {
      editor = await startEditor(pulling, {
        'x/a.followup.md': wanjiru(nine),
        'x/b.followup.md': anders(nine),
      });
      const stream = streamed();
      const b = editor.open('x/b.followup.md', anders(nine));
      assert.deepEqual(await codes(b), []);
      editor.change('x/b.followup.md', ...numberAt(4), 'twelve');
      assert.deepEqual(await stream.until('x/a'), [conflict]);
      editor.close('x/b.followup.md');
      assert.deepEqual(await stream.until('x/a'), []);
      await stream.end();
    });

    it('holds several folders, and lets go of one that is taken out', async () => {
      editor = await startEditor(
        { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true } },
        {
          'x/a.followup.md': wanjiru(nine),
          'x/b.followup.md': anders(twelve),
          'y/deep/er/a.followup.md': wanjiru(nine),
          'y/deep/er/b.followup.md': anders(twelve),
          'y/node_modules/b.followup.md': anders(twelve),
          'y/.hidden/b.followup.md': anders(twelve),
          'z/a.followup.md': wanjiru(nine),
          'z/b.followup.md': anders(twelve),
        },
        null,
        ['x', 'y'],
      );
      const stream = streamed();
      assert.deepEqual(await stream.next(4), {
        'x/a': [conflict],
        'x/b': [conflict],
        'y/deep/er/a': [conflict],
        'y/deep/er/b': [conflict],
      });
      const folder = (name: string) => ({
        uri: pathToFileURL(join(editor.folder, name)).href,
        name,
      });
      await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { removed: [folder('x')], added: [folder('z')] },
      });
      assert.deepEqual(await stream.next(4), {
        'x/a': [],
        'x/b': [],
        'z/a': [conflict],
        'z/b': [conflict],
      });
      await stream.end();
    });

    it('leaves ignored drafts out, and follows the configuration', async () => {
      editor = await startEditor(pulling, {
        '.followuprc.json': '{ "ignore": ["archive/**", "b.followup.md"] }',
        'x/a.followup.md': wanjiru(nine),
        'x/b.followup.md': anders(twelve),
        'archive/a.followup.md': wanjiru(nine),
        'archive/b.followup.md': anders(twelve),
        'y/a.followup.md': wanjiru(nine),
        'y/c.followup.md': anders(twelve),
      });
      const stream = streamed();
      assert.deepEqual(await stream.next(2), { 'y/a': [conflict], 'y/c': [conflict] });
      await editor.write('.followuprc.json', '{ "ignore": ["y"] }');
      assert.deepEqual(await stream.next(6), {
        'archive/a': [conflict],
        'archive/b': [conflict],
        'x/a': [conflict],
        'x/b': [conflict],
        'y/a': [],
        'y/c': [],
      });
      await stream.end();
    });

    it('is empty where only open files are wanted', async () => {
      const settings = { user: { diagnosticsScope: 'openFiles' }, workspace: {} };
      editor = await startEditor(
        pulling,
        { 'a.followup.md': wanjiru(nine), 'b.followup.md': anders(twelve) },
        settings,
      );
      const stream = streamed([{ uri: editor.uri('a.followup.md'), value: 'known' }]);
      assert.deepEqual(await stream.next(1), { a: [] });
      assert.equal((await editor.counters()).lints, 0);
      settings.user.diagnosticsScope = 'workspace';
      await editor.connection.sendNotification('workspace/didChangeConfiguration', {});
      assert.deepEqual(await stream.next(2), { a: [conflict], b: [conflict] });
      await stream.end();
    });

    it('is answered once something changed, to an editor that takes no parts', async () => {
      editor = await startEditor(pulling, { 'a.followup.md': wanjiru(nine) });
      const ask = (previousResultIds: object[]) =>
        editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
          previousResultIds,
        });
      const first = ask([]);
      await editor.write('b.followup.md', anders(twelve));
      const { items } = await first;
      assert.deepEqual(summary(items), { a: [conflict], b: [conflict] });
      const second = ask(items.map(({ uri, resultId }) => ({ uri, value: resultId })));
      await editor.remove('b.followup.md');
      assert.deepEqual(summary((await second).items), { a: [], b: [] });
    });
  });

  describe('with many drafts', () => {
    const showing: ClientCapabilities = { ...pulling, window: { workDoneProgress: true } };

    it('is read in the background, shown and counted', async () => {
      editor = await startEditor(showing, many(120));
      const shown = await progress();
      assert.equal(shown.at(0)?.title, 'Follow-up: reading drafts');
      assert.deepEqual(shown.at(-1), { kind: 'end' });
      assert.deepEqual(await editor.counters(), { lints: 0, updates: 120, drafts: 120 });
    });

    it('stops to be read when the user says so; what is opened is still checked', async () => {
      editor = await startEditor(showing, {
        ...many(400),
        'x/b.followup.md': anders(twelve),
      });
      await progress((token) =>
        editor.connection.sendNotification('window/workDoneProgress/cancel', { token }),
      );
      const { drafts } = await editor.counters();
      assert.ok(drafts < 400, `${drafts} were read`);
      const a = editor.open('x/a.followup.md', wanjiru(nine));
      assert.deepEqual(await codes(a), [conflict]);
    });

    it('answers before all is read, and ends at once when told to', async () => {
      editor = await startEditor(showing, many(600));
      await new Promise((resolve) => void progress(resolve));
      const a = editor.open('a.followup.md', wanjiru(nine));
      assert.deepEqual(await codes(a), []);
      assert.ok((await editor.counters()).drafts < 600);
    });
  });

  /** What is shown of the reading, from its beginning to its end. */
  async function progress(onBegin: (token: unknown) => void = () => {}) {
    const all: { kind: string; title?: string }[] = [];
    await new Promise<void>((resolve) => {
      editor.connection.onRequest('window/workDoneProgress/create', () => null);
      editor.connection.onNotification('$/progress', ({ token, value }) => {
        all.push(value);
        if (value.kind === 'begin') onBegin(token);
        if (value.kind === 'end') resolve();
      });
    });
    return all;
  }

  const changed = (files: readonly (readonly [string, number])[]): Promise<void> =>
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: files.map(([name, type]) => ({ uri: editor.uri(name), type })),
    });

  async function opened(name: string, text: string): Promise<Diagnostic[]> {
    const next = editor.sent(name);
    editor.open(name, text);
    return next;
  }

  async function codes(uri: string): Promise<string[]> {
    const answer = await editor.connection.sendRequest<DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    return answer.kind === 'full' ? codesOf(answer.items) : assert.fail('expected a full report');
  }

  const summary = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
    Object.fromEntries(
      items.map((item) => [
        item.uri.slice(editor.uri('').length).replace('.followup.md', ''),
        item.kind === 'full' ? codesOf(item.items) : item.kind,
      ]),
    );

  /** A request for the findings of the workspace that is answered in parts. */
  function streamed(previousResultIds: readonly { uri: string; value: string }[] = []) {
    const token = `parts-${Math.random()}`;
    const ids = new Map<string, string>();
    let got: WorkspaceDocumentDiagnosticReport[] = [];
    let look = (): void => {};
    editor.connection.onNotification('$/progress', (params) => {
      if (params.token !== token) return;
      for (const item of params.value.items) {
        got.push(item);
        ids.set(item.uri, item.resultId);
      }
      look();
    });
    const answer = editor.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds, partialResultToken: token },
    );
    const when = async <T>(ready: () => T | undefined): Promise<T> => {
      const value = await new Promise<T>((resolve) => {
        look = () => {
          const found = ready();
          if (found !== undefined) resolve(found);
        };
        look();
      });
      look = () => {};
      return value;
    };
    return {
      /** What the next `count` reports say, in order of name. */
      next: async (count: number) => {
        const items = await when(() => (got.length >= count ? got : undefined));
        got = [];
        return Object.fromEntries(Object.entries(summary(items)).sort());
      },
      /** What the next report of one draft says. */
      until: async (name: string) => {
        const found = await when(() => summary(got)[name]);
        got = [];
        return found;
      },
      ids: () => [...ids].map(([uri, value]) => ({ uri, value })),
      /** A second request ends the first. */
      end: async () => {
        void editor.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
        assert.deepEqual(await answer, { items: [] });
      },
    };
  }
});

const codesOf = (items: readonly Diagnostic[]): string[] => items.map((d) => String(d.code));
