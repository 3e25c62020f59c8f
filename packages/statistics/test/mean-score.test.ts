import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meanScore } from '../src/mean-score.ts';
import { answeredCounts } from './answered-counts.ts';
import { assertClose } from './assert-close.ts';
import { countsOf } from './counts-of.ts';

test('the mean answer lies between the ends of the scale', () => {
  // (0·3 + 0.25·5 + 0.5·12 + 0.75·40 + 1·20) / 80, by hand.
  assert.equal(meanScore(countsOf(3, 5, 12, 40, 20)), 0.715625);
});

test('the lowest point scores 0 and the highest 1', () => {
  assert.equal(meanScore(countsOf(4, 0, 0, 0)), 0);
  assert.equal(meanScore(countsOf(0, 0, 0, 4)), 1);
});

test('the score follows the values of the points and not their order', () => {
  const counts = [
    { value: 2, n: 1 },
    { value: -2, n: 0 },
    { value: -1, n: 1 },
  ];
  assert.equal(meanScore(counts), 0.625);
});

test('no answer gives no score', () => {
  assert.equal(meanScore(countsOf(0, 0, 0)), undefined);
});

test('turning the scale round turns the score round', () => {
  fc.assert(
    fc.property(answeredCounts(5), (counts) => {
      const turned = counts.map(({ value, n }) => ({ value: -value, n }));
      assertClose(meanScore(turned), 1 - meanScore(counts)!);
    }),
  );
});
