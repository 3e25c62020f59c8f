import assert from 'node:assert/strict';
import { test } from 'node:test';
import { averageIntervals } from '../src/average-intervals.ts';
import { assertClose } from './assert-close.ts';
import { countsOf } from './counts-of.ts';

const one = { counts: countsOf(1, 0) };

test('lower and upper limits are averaged apart, with the given weights', () => {
  const interval = averageIntervals(
    [one, { counts: countsOf(3, 0) }],
    ([lowest]) => (lowest?.n === 1 ? { low: 0, high: 0.5 } : { low: 0.4, high: 0.9 }),
    ([lowest]) => lowest?.n ?? 0,
  );
  assertClose(interval?.low, (1 * 0 + 3 * 0.4) / 4);
  assertClose(interval?.high, (1 * 0.5 + 3 * 0.9) / 4);
});

test('without any interval there is no mean of them', () => {
  assert.equal(
    averageIntervals([one], () => undefined),
    undefined,
  );
});
