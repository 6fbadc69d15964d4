import assert from 'node:assert/strict';
import { editDistance, isSlipOf, nearest } from '../../server/src/service/text/similarity.ts';
import { stem } from '../../server/src/service/text/stems.ts';

describe('similarity', () => {
  it('counts a swap of neighbours as one edit', () => {
    assert.equal(editDistance('ingrid', 'ingird'), 1);
    assert.equal(editDistance('ingrid', 'ingrid'), 0);
  });

  it('takes one letter for a slip in longer words only', () => {
    assert.ok(isSlipOf('wojcik', 'wojick'));
    assert.ok(isSlipOf('fontaine', 'fontiane'));
    assert.ok(!isSlipOf('dan', 'den'));
    assert.ok(!isSlipOf('petra', 'petra'));
    assert.ok(!isSlipOf('maria', 'marcus'));
  });

  it('finds the nearest of several words', () => {
    assert.equal(nearest('intervewers', ['interviewers', 'facts', 'role']), 'interviewers');
    assert.equal(nearest('zebra', ['interviewers', 'facts']), undefined);
  });
});

describe('stems', () => {
  const same: readonly (readonly [string, string])[] = [
    ['migrations', 'migrating'],
    ['organise', 'organizing'],
    ['behaviours', 'behavior'],
    ['modelling', 'modeled'],
    ['catalogues', 'catalog'],
    ['centre', 'centers'],
    ['analyse', 'analyzed'],
    ['programmes', 'program'],
  ];
  for (const [a, b] of same) it(`${a} = ${b}`, () => assert.equal(stem(a), stem(b)));
  it('keeps different words apart', () => assert.notEqual(stem('rota'), stem('rotate')));
});
