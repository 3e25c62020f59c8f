import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meanScoreInterval } from '../src/mean-score-interval.ts';
import { meanScore } from '../src/mean-score.ts';
import { answeredCounts } from './answered-counts.ts';
import { assertClose } from './assert-close.ts';
import { countsOf } from './counts-of.ts';
import { multinomialOutcomes } from './multinomial-outcomes.ts';

test('on two points it is the Agresti-Coull interval', () => {
  // p̃ ± z·√(p̃(1 − p̃)/ñ) for 81 of 263 and for 12 of 20, computed apart in 60-digit arithmetic.
  const many = meanScoreInterval(countsOf(182, 81));
  assertClose(many?.low, 0.25522066518999);
  assertClose(many?.high, 0.36627743167107);
  const few = meanScoreInterval(countsOf(8, 12));
  assertClose(few?.low, 0.38603037906201);
  assertClose(few?.high, 0.78174458932741);
});

test('on five points it agrees with an independent computation', () => {
  const interval = meanScoreInterval(countsOf(3, 5, 12, 40, 20));
  assertClose(interval?.low, 0.64860905131965);
  assertClose(interval?.high, 0.76288188031814);
});

test('for many answers it agrees with the interval of the sample variance', () => {
  // mean ± z·s/√n of the same 8,000 answers by the statistics module of Python.
  const interval = meanScoreInterval(countsOf(300, 500, 1200, 4000, 2000));
  assertClose(interval?.low, 0.7102331092686, 2e-4);
  assertClose(interval?.high, 0.7210168907314, 2e-4);
});

test('one answer in the middle leaves a wide interval, not a point', () => {
  const interval = meanScoreInterval(countsOf(0, 0, 1, 0, 0));
  assertClose(interval?.low, 0.10327465718861);
  assertClose(interval?.high, 0.89672534281138);
});

test('no answer gives no interval', () => {
  assert.equal(meanScoreInterval(countsOf(0, 0, 0)), undefined);
});

for (const n of [5, 10, 15]) {
  test(`of ${n} typical answers at least 95 % of the intervals contain the true mean`, () => {
    const chances = [0.02, 0.03, 0.1, 0.45, 0.4];
    const mean = chances.reduce((sum, chance, at) => sum + chance * (at / 4), 0);
    let covered = 0;
    for (const { answers, probability } of multinomialOutcomes(n, chances)) {
      const interval = meanScoreInterval(countsOf(...answers));
      if (interval && interval.low <= mean && mean <= interval.high) covered += probability;
    }
    assert.ok(covered >= 0.95 && covered < 1 - 1e-6, `covered ${covered}`);
  });
}

test('the interval contains the mean score and stays within 0 and 1', () => {
  fc.assert(
    fc.property(answeredCounts(5), fc.double({ min: 0.5, max: 0.999, noNaN: true }), (c, level) => {
      const { low, high } = meanScoreInterval(c, level)!;
      const score = meanScore(c)!;
      assert.ok(0 <= low && low <= score && score <= high && high <= 1);
    }),
  );
});

test('the interval narrows as more people answer alike', () => {
  fc.assert(
    fc.property(answeredCounts(5), fc.integer({ min: 2, max: 50 }), (counts, times) => {
      const few = meanScoreInterval(counts)!;
      const many = meanScoreInterval(counts.map(({ value, n }) => ({ value, n: n * times })))!;
      assert.ok(many.high - many.low < few.high - few.low);
    }),
  );
});
