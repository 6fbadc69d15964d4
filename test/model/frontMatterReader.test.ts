import assert from 'node:assert/strict';
import { parseFrontMatter } from '../../server/src/service/model/frontMatter.ts';

describe('front matter that is not quite YAML', () => {
  const read = (yaml: string) => {
    const text = `---\n${yaml}\n---\n`;
    const frontMatter = parseFrontMatter(text);
    return {
      ...frontMatter,
      kinds: frontMatter.issues.map((i) => `${i.kind} ${text.slice(i.span.start, i.span.end)}`),
    };
  };

  it('reads a value with a colon as it is meant, and the keys after it', () => {
    const { role, company, kinds } = read(
      'role: Engineer: Platform: Core\ninterviewers:\n  - name: Ana\n    title: Lead: Data\ncompany: Acme',
    );
    assert.equal(role?.value, 'Engineer: Platform: Core');
    assert.equal(company?.name.value, 'Acme');
    assert.deepEqual(kinds, ['yaml E', 'yaml L']);
  });

  it('reads a list item with a colon as a text', () => {
    const { interviewers, kinds } = read(
      'interviewers:\n  - name: Ana\n    topics:\n      - migrations: without downtime\n      - on call',
    );
    assert.deepEqual(
      interviewers[0]?.topics.map((t) => t.value),
      ['migrations: without downtime', 'on call'],
    );
    assert.deepEqual(kinds, ['wrong-type migrations: without downtime']);
  });

  it('ends, however many such lines there are', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `k${i}: a: b`).join('\n');
    assert.ok(read(lines).issues.length > 20);
  });
});
