import assert from 'node:assert/strict';
import { Variable } from 'vscode-snippet-parser';
import { parseDraft } from '../../server/src/service/model/draft.ts';
import { kinds } from '../../server/src/service/model/frontMatterKeys.ts';
import { expand, parse, snippetFor, snippets, source, variables } from './snippet.ts';

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    describe(name, () => {
      const stops = parse(snippet).placeholders;

      it('is parsed to the last brace', () => {
        assert.doesNotMatch(expand(snippet).toString(), /[$]/);
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
        const numbers = new Set(stops.map((stop) => stop.index).filter((index) => index > 0));
        for (const number of numbers) {
          const definitions = source(snippet).split(new RegExp(`\\$\\{${number}[:|]`)).length - 1;
          assert.equal(definitions, 1, `stop ${number}`);
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
        const used: string[] = [];
        parse(snippet).walk((marker) => {
          if (marker instanceof Variable) used.push(marker.name);
          return true;
        });
        assert.deepEqual(
          used.filter((variable) => !(variable in variables)),
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
      const snippet = snippetFor(kind);
      assert.ok(snippet.prefix.includes(`followup-${kind}`));
      const draft = parseDraft('file:///a.followup.md', `---\n---\n\n${expand(snippet)}\n`);
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
    const draft = parseDraft('file:///a.followup.md', `${expand(snippetFor('followup-file'))}`);
    assert.deepEqual(draft.frontMatter.issues, []);
    assert.equal(draft.messages.length, 1);
    assert.equal(draft.messages[0]?.recipients[0]?.interviewer?.name, 'Interviewer Name');
  });
});
