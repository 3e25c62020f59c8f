import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meanShareInterval } from '../src/mean-share-interval.ts';
import { meanShare } from '../src/mean-share.ts';
import { wilsonInterval } from '../src/wilson-interval.ts';
import { answeredCounts } from './answered-counts.ts';
import { assertClose } from './assert-close.ts';
import { binomialProbability } from './binomial-probability.ts';
import { countsOf } from './counts-of.ts';

test('the limits are the means of the Wilson limits of the items', () => {
  // 81 of 263 and 15 of 148: their limits in Newcombe (1998), table I, to four places.
  const interval = meanShareInterval([
    { counts: countsOf(100, 50, 32, 41, 40) },
    { counts: countsOf(100, 33, 5, 10) },
  ]);
  assertClose(interval?.low, (0.2553 + 0.0624) / 2, 5e-5);
  assertClose(interval?.high, (0.3662 + 0.1605) / 2, 5e-5);
});

test('items that everybody answers alike have the interval of one of them', () => {
  const item = { counts: countsOf(1, 2, 3, 4, 5) };
  const interval = meanShareInterval([item, item, item, item]);
  assert.deepEqual(interval, wilsonInterval(9, 15));
});

test('the interval covers the mean of independent items at least as often as it says', () => {
  const [n, chance] = [20, 0.8];
  let covered = 0;
  for (let first = 0; first <= n; first += 1) {
    for (let second = 0; second <= n; second += 1) {
      const items = [first, second].map((top) => ({ counts: countsOf(0, n - top, 0, top) }));
      const interval = meanShareInterval(items);
      if (!interval || interval.low > chance || interval.high < chance) continue;
      covered += binomialProbability(first, n, chance) * binomialProbability(second, n, chance);
    }
  }
  assert.ok(covered >= 0.95 && covered <= 1, `covered ${covered}`);
});

test('an item nobody answered is left out', () => {
  const items = [{ counts: countsOf(0, 0, 0) }, { counts: countsOf(1, 1, 1) }];
  assert.deepEqual(meanShareInterval(items), wilsonInterval(2, 3));
});

test('no answer to any item gives no interval', () => {
  assert.equal(meanShareInterval([{ counts: countsOf(0, 0, 0) }]), undefined);
});

test('the interval contains the mean share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(answeredCounts(5), { minLength: 1, maxLength: 16 }), (all) => {
      const items = all.map((counts) => ({ counts }));
      const value = meanShare(items)!;
      const { low, high } = meanShareInterval(items)!;
      assert.ok(0 <= low && low <= value && value <= high && high <= 1);
    }),
  );
});
