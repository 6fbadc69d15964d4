import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SnippetParser, Variable } from 'vscode-snippet-parser';
import { parseDraft } from '../../server/src/service/model/draft.ts';
import { kinds } from '../../server/src/service/model/frontMatterKeys.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(join(__dirname, '../../snippets/followup.json'), 'utf8'),
);
const today: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '18',
  TM_SELECTED_TEXT: '',
};

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    describe(name, () => {
      const parsed = parse(snippet);
      const stops = parsed.placeholders;

      it('is parsed to the last brace', () => {
        assert.doesNotMatch(parsed.toString(), /[$]/);
      });

      it('numbers its stops from 1 without a gap and ends in $0', () => {
        const numbers = [...new Set(stops.map((stop) => stop.index))].sort((a, b) => a - b);
        assert.deepEqual(
          numbers,
          numbers.map((_, i) => i),
        );
        assert.equal(stops.filter((stop) => stop.isFinalTabstop).length, 1);
      });

      it('gives every stop one default or one list of choices', () => {
        for (const number of new Set(stops.map((stop) => stop.index))) {
          if (number === 0) continue;
          const own = definitions(snippet, number);
          assert.equal(own, 1, `stop ${number}`);
        }
      });

      it('offers choices that are all different and all filled', () => {
        for (const stop of stops.filter((one) => one.choice)) {
          const options = stop.choice.options.map((option) => option.value);
          assert.ok(options.length > 1);
          assert.equal(new Set(options).size, options.length);
          assert.ok(options.every((option) => option.trim() === option && option !== ''));
        }
      });

      it('uses only variables that give ISO dates or the selection', () => {
        const variables: string[] = [];
        parse(snippet, false).walk((marker) => {
          if (marker instanceof Variable) variables.push(marker.name);
          return true;
        });
        assert.deepEqual(
          variables.filter((variable) => !(variable in today)),
          [],
        );
      });

      it('has a description and a prefix that names the extension', () => {
        assert.ok(snippet.description.length > 0);
        assert.ok(snippet.prefix[0]?.startsWith('followup-'));
      });
    });
  }

  it('have prefixes of their own', () => {
    const prefixes = Object.values(snippets).flatMap((snippet) => snippet.prefix);
    assert.deepEqual(
      prefixes.filter((prefix, i) => prefixes.indexOf(prefix) !== i),
      [],
    );
  });

  for (const kind of kinds) {
    it(`hold a whole message of kind ${kind}`, () => {
      const snippet = Object.values(snippets).find((one) => one.prefix.includes(kind));
      assert.ok(snippet, 'a snippet with the kind as its prefix');
      assert.ok(snippet.prefix.includes(`followup-${kind}`));
      const draft = parseDraft('file:///a.followup.md', `---\n---\n\n${parse(snippet)}\n`);
      assert.deepEqual(
        draft.messages.map((message) => ({
          recipients: message.recipients.map((recipient) => recipient.name),
          kind: message.kindStated && message.kind,
          send: message.send?.value,
          headers: message.headers.map((header) => header.key),
        })),
        [
          {
            recipients: ['Interviewer Name'],
            kind,
            send: '2026-11-18',
            headers: ['Subject', 'Kind', 'Send'],
          },
        ],
      );
    });
  }

  it('hold a whole file without a front-matter fault', () => {
    const snippet = Object.values(snippets).find((one) => one.prefix.includes('followup-file'));
    assert.ok(snippet);
    const draft = parseDraft('file:///a.followup.md', parse(snippet).toString());
    assert.deepEqual(draft.frontMatter.issues, []);
    assert.equal(draft.messages.length, 1);
    assert.equal(draft.messages[0]?.recipients[0]?.interviewer?.name, 'Interviewer Name');
  });
});

function parse(snippet: Snippet, resolve = true) {
  const parsed = new SnippetParser().parse(source(snippet), true, true);
  return resolve ? parsed.resolveVariables({ resolve: (one) => today[one.name] }) : parsed;
}

function source({ body }: Snippet): string {
  return typeof body === 'string' ? body : body.join('\n');
}

/** How often stop `number` is written with a default or choices; elsewhere it only repeats. */
function definitions(snippet: Snippet, number: number): number {
  return source(snippet).split(new RegExp(`\\$\\{${number}[:|]`)).length - 1;
}
