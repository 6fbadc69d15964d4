import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/service/lint.ts';
import { calendarDate } from '../../server/src/service/model/calendar.ts';
import { type Draft, parseDraft } from '../../server/src/service/model/draft.ts';
import { makeProcess } from '../../server/src/service/process.ts';
import type { WorkspaceRule } from '../../server/src/service/rules/rule.ts';
import { createSettings } from '../../server/src/service/settings.ts';
import { createSummarizer } from '../../server/src/service/workspace/summary.ts';
import {
  createWorkspaceIndex,
  type IndexChange,
} from '../../server/src/service/workspace/workspaceIndex.ts';
import { defaultToday } from '../fixture.ts';

interface Made {
  readonly company?: string;
  readonly aliases?: string;
  readonly role?: string;
  readonly body?: string;
}

const draftText = ({ company, aliases, role, body = 'Thank you.' }: Made): string =>
  `---\ncandidate: Lucía Fernández\n${company ? `company: { name: "${company}"${aliases ? `, aliases: [${aliases}]` : ''} }\n` : ''}${role ? `role: ${role}\n` : ''}interviewers: [Wanjiru Kamau]\n---\n\n## To: Wanjiru Kamau\n\nDear Wanjiru,\n\n${body}\n`;

/** An index over drafts by URI, whose folder is what stands before the last slash. */
function indexOver(drafts: Record<string, Made>, rules: readonly WorkspaceRule[] = []) {
  const index = createWorkspaceIndex();
  const summaries = createSummarizer(rules);
  const parsed = new Map<string, Draft>();
  const changes: IndexChange[] = [];
  const set = (uri: string, made: Made): void => {
    const draft = parseDraft(uri, draftText(made), parsed.get(uri));
    parsed.set(uri, draft);
    index.set(summaries.ofDraft(draft, uri.slice(0, uri.lastIndexOf('/'))));
  };
  for (const [uri, made] of Object.entries(drafts)) set(uri, made);
  index.onChange((change) => changes.push(change));
  return {
    index,
    set,
    draft: (uri: string): Draft => {
      const draft = parsed.get(uri);
      assert.ok(draft);
      return draft;
    },
    /** The last change, as it was told. */
    told: () => {
      const last = changes.at(-1);
      const reached = index.reached(last?.reach ? [last.reach] : []);
      return (
        last && {
          process: [...last.process].sort(),
          elsewhere: [...reached].filter((uri) => !last.process.has(uri)).sort(),
        }
      );
    },
  };
}

describe('the workspace index', () => {
  const bakery = { company: 'Harbour Street Bakery' };

  it('puts drafts of one folder and company together, and no others', () => {
    const { index } = indexOver({
      'x/a': bakery,
      'x/b': { company: 'harbour  street bakery' },
      'x/c': { company: 'Quayside Mill', aliases: 'Harbour Street Bakery' },
      'x/d': { company: 'Quayside Mill' },
      'x/e': {},
      'y/a': bakery,
    });
    assert.deepEqual(index.process('x/a'), ['x/a', 'x/b', 'x/c']);
    assert.deepEqual(index.process('x/d'), ['x/c', 'x/d']);
    assert.deepEqual(index.process('x/e'), ['x/e']);
    assert.deepEqual(index.process('y/a'), ['y/a']);
    assert.deepEqual(index.process('unknown'), ['unknown']);
  });

  it('knows the same of a text as of the draft parsed from it', () => {
    const rule: WorkspaceRule = {
      code: 'thanks',
      guideline: 'consistency',
      severity: 'warning',
      scope: 'workspace',
      finds: '',
      why: '',
      examples: [],
      gathersFrom: /thank/i,
      *gather({ message }) {
        yield { key: message.recipients[0]?.name ?? '', text: 'Thank', span: message.body.span };
      },
      check: () => [],
    };
    const summaries = createSummarizer([rule]);
    const whole = draftText({ ...bakery, role: 'Planner', body: 'Thank you, Élodie and O’Neil.' });
    for (const text of [
      whole,
      `${whole}\n\n## To: Élodie\n\nNo text\n\n${whole.slice(whole.indexOf('## To'))}`,
      whole.replace('Thank', 'I see'),
      whole.replace('## To: Wanjiru Kamau\n', ''),
      whole.replaceAll('\n', '\r\n'),
      `\uFEFF${whole}`,
      whole.replace('---\n\n', '\n\n'),
      '',
      '   \n',
      'Thank you',
      '---\ncompany: [\n---\n',
      '```\n## To: Nobody\n```\n',
    ]) {
      assert.deepEqual(
        summaries.ofText('x/a', text, 'x'),
        summaries.ofDraft(parseDraft('x/a', text), 'x'),
        text,
      );
    }
  });

  it('keeps roles apart where both give one', () => {
    const { index } = indexOver({
      'x/a': { ...bakery, role: 'Planner' },
      'x/b': { ...bakery, role: 'Baker' },
      'x/c': bakery,
    });
    assert.deepEqual(index.process('x/a'), ['x/a', 'x/c']);
    assert.deepEqual(index.process('x/c'), ['x/a', 'x/b', 'x/c']);
    assert.deepEqual(
      index.processes().map((p) => p.uris),
      [['x/a', 'x/b', 'x/c']],
    );
  });

  it('lists every process once, with what is known of it', () => {
    const { index } = indexOver({
      'x/b': { ...bakery, role: 'Planner' },
      'x/a': bakery,
      'y/a': {},
    });
    assert.deepEqual(index.processes(), [
      {
        company: 'Harbour Street Bakery',
        role: 'Planner',
        candidate: 'Lucía Fernández',
        uris: ['x/a', 'x/b'],
      },
      { candidate: 'Lucía Fernández', uris: ['y/a'] },
    ]);
  });

  it('names the process before and after as what a change may concern', () => {
    const { set, told, index } = indexOver({
      'x/a': bakery,
      'x/b': bakery,
      'x/c': { company: 'Quayside Mill' },
      'y/a': bakery,
    });
    set('x/a', { ...bakery, body: 'Thank you again.' });
    assert.deepEqual(told(), { process: ['x/a', 'x/b'], elsewhere: [] });
    set('x/a', { company: 'Quayside Mill' });
    assert.deepEqual(told(), { process: ['x/a', 'x/b', 'x/c'], elsewhere: [] });
    index.delete('x/a');
    assert.deepEqual(told(), { process: ['x/a', 'x/c'], elsewhere: [] });
  });

  it('knows which drafts may name a company that is new or gone', () => {
    const { set, told, index } = indexOver({
      'x/a': { ...bakery, body: 'I have thought about Quayside since.' },
      'x/b': { ...bakery, body: 'The quayside was busy.' },
      'y/a': bakery,
    });
    set('z/a', { company: 'Quayside Mill' });
    assert.deepEqual(told(), { process: ['z/a'], elsewhere: ['x/a'] });
    set('z/b', { company: 'Quayside Mill' });
    assert.deepEqual(told()?.elsewhere, []);
    index.delete('z/b');
    assert.deepEqual(told()?.elsewhere, []);
    index.delete('z/a');
    assert.deepEqual(told()?.elsewhere, ['x/a']);
  });
});

describe('rules of scope workspace', () => {
  let checks = 0;
  const firstChoice: WorkspaceRule = {
    code: 'first-choice',
    guideline: 'consistency',
    severity: 'warning',
    scope: 'workspace',
    finds: '',
    why: '',
    examples: [],
    gathersFrom: /first choice/,
    *gather({ message }) {
      const at = message.text.indexOf('first choice');
      const start = message.span.start + at;
      if (at >= 0) yield { key: 'first', text: 'first choice', span: { start, end: start + 12 } };
    },
    *check(process, workspace) {
      checks++;
      for (const { draft, message } of process.messages) {
        const [other] = message.text.includes('first choice') ? workspace.gathered('first') : [];
        if (other)
          yield {
            uri: draft.uri,
            span: message.anchor,
            message: `also ${other.process.company} in ${other.uri}, at ${other.span.start}`,
          };
        for (const { span, process: there } of workspace.companiesIn(message.text))
          yield {
            uri: draft.uri,
            span: message.anchor,
            message: `${message.text.slice(span.start, span.end)} is ${there.company}`,
          };
      }
    },
  };
  const first = { company: 'Harbour Street Bakery', body: 'You are my first choice.' };
  const there = draftText({ ...first, company: 'Quayside Mill' }).indexOf('first choice');
  const today = calendarDate(defaultToday);

  function linterOver(drafts: Record<string, Made>) {
    const made = indexOver(drafts, [firstChoice]);
    const linter = createLinter([firstChoice], createSettings(), { index: made.index });
    const processes = new Map<string, ReturnType<typeof makeProcess>>();
    const lint = (uri: string): string[] => {
      assert.ok(today);
      const draft = made.draft(uri);
      const process = processes.get(uri) ?? makeProcess([draft]);
      processes.set(uri, process);
      return linter.lint(draft, process, today).map((f) => f.message);
    };
    return { ...made, lint };
  }

  it('see what was gathered in other processes, and not in their own', () => {
    const { lint } = linterOver({
      'x/a': first,
      'x/b': first,
      'y/a': { company: 'Quayside Mill' },
    });
    assert.deepEqual(lint('y/a'), []);
    // Alone in its process object, but the index knows that the other belongs to it.
    const only = linterOver({ 'x/a': first, 'y/a': { ...first, company: 'Quayside Mill' } });
    assert.deepEqual(only.lint('x/a'), [`also Quayside Mill in y/a, at ${there}`]);
  });

  it('find the names of other companies as whole words, however they are written', () => {
    const { lint } = linterOver({
      'x/a': {
        company: 'Harbour Street Bakery',
        body: 'Harbour Street Bakery, QUÁYSIDE MILL, Quayside, quayside mills, Quayside Mill.',
      },
      'y/a': { company: 'Quayside Mill' },
    });
    assert.deepEqual(lint('x/a'), [
      'QUÁYSIDE MILL is Quayside Mill',
      'Quayside Mill is Quayside Mill',
    ]);
  });

  it('run again only when an answer they got would be another one', () => {
    const { lint, set, told } = linterOver({
      'x/a': first,
      'y/a': { company: 'Quayside Mill', body: 'Thank you.' },
    });
    checks = 0;
    assert.deepEqual(lint('x/a'), []);
    set('y/a', { company: 'Quayside Mill', body: 'Thank you very much.' });
    assert.deepEqual(told()?.elsewhere, []);
    assert.deepEqual(lint('x/a'), []);
    assert.equal(checks, 1);
    set('y/a', { company: 'Quayside Mill', body: 'You are my first choice.' });
    assert.deepEqual(told()?.elsewhere, ['x/a']);
    assert.deepEqual(lint('x/a'), [`also Quayside Mill in y/a, at ${there}`]);
    assert.equal(checks, 2);
  });
});
