import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wilsonInterval } from '../src/wilson-interval.ts';
import { assertClose } from './assert-close.ts';

// Newcombe, R. G. (1998), Two-sided confidence intervals for the single proportion, Statistics in
// Medicine 17, 857-872, table I, method 3; printed to four places.
const NEWCOMBE: [number, number, number, number][] = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
];

for (const [successes, n, low, high] of NEWCOMBE) {
  test(`${successes} of ${n} has the interval that Newcombe printed`, () => {
    const interval = wilsonInterval(successes, n);
    assertClose(interval.low, low, 5e-5);
    assertClose(interval.high, high, 5e-5);
  });
}

test('the limits are the roots of the quadratic they are defined by', () => {
  // Roots of (n + z²)p² − (2x + z²)p + x²/n = 0, computed apart in 60-digit arithmetic.
  const interval = wilsonInterval(60, 80);
  assertClose(interval.low, 0.64515325380766);
  assertClose(interval.high, 0.83193768142457);
});

test('a higher level gives the wider interval that the quadratic has', () => {
  const interval = wilsonInterval(81, 263, 0.99);
  assertClose(interval.low, 0.2401369026876);
  assertClose(interval.high, 0.38528250231822);
});

test('nothing observed says nothing', () => {
  assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
});

test('all of them succeeding leaves room below only', () => {
  const { low, high } = wilsonInterval(5, 5);
  assert.equal(high, 1);
  assert.ok(low > 0.5 && low < 1);
});

const observed = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, successes: Math.round(n * share) }));
const anyLevel = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

test('the interval contains the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(observed, anyLevel, ({ successes, n }, level) => {
      const { low, high } = wilsonInterval(successes, n, level);
      assert.ok(0 <= low && low <= successes / n && successes / n <= high && high <= 1);
      assert.ok(low < high);
    }),
  );
});

test('the interval of the failures mirrors that of the successes', () => {
  fc.assert(
    fc.property(observed, ({ successes, n }) => {
      const mirrored = wilsonInterval(n - successes, n);
      assertClose(1 - mirrored.high, wilsonInterval(successes, n).low);
    }),
  );
});

test('the interval narrows as more people answer alike', () => {
  fc.assert(
    fc.property(observed, fc.integer({ min: 2, max: 50 }), ({ successes, n }, times) => {
      const few = wilsonInterval(successes, n);
      const many = wilsonInterval(successes * times, n * times);
      assert.ok(many.high - many.low < few.high - few.low);
    }),
  );
});

test('numbers that cannot be counts are refused', () => {
  assert.throws(() => wilsonInterval(1, -1), /n must be a finite number from 0; received -1/);
  assert.throws(() => wilsonInterval(1, Number.NaN), /received NaN/);
  assert.throws(() => wilsonInterval(-1, 5), /between 0 and n = 5; received -1/);
  assert.throws(() => wilsonInterval(6, 5), /between 0 and n = 5; received 6/);
});

test('a level outside 0 to 1 is refused', () => {
  for (const level of [0, 1, -1, 95]) {
    assert.throws(() => wilsonInterval(1, 2, level), /level must lie between 0 and 1/);
  }
});
