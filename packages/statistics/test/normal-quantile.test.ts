import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalQuantile } from '../src/normal-quantile.ts';
import { assertClose } from './assert-close.ts';

test('the three check values published with Algorithm AS 241 come out', () => {
  assertClose(normalQuantile(0.25), -0.6744897501960817, 1e-15);
  assertClose(normalQuantile(0.001), -3.090232306167814, 1e-14);
  assertClose(normalQuantile(1e-20), -9.262340089798408, 1e-14);
});

// Computed apart from the algorithm, in 60-digit arithmetic: the error function by its Taylor
// series, inverted by bisection.
const INDEPENDENT: [number, number][] = [
  [0.6, 0.253347103135799798],
  [0.9, 1.28155156554460046],
  [0.95, 1.64485362695147271],
  [0.975, 1.95996398454005423],
  [0.995, 2.57582930354890076],
  [0.9995, 3.29052673149189479],
  [1e-9, -5.99780701500768687],
  [1e-12, -7.03448382530113192],
];

for (const [probability, expected] of INDEPENDENT) {
  test(`the quantile of ${probability} agrees with an independent computation`, () => {
    // The probability itself carries a rounding error, which the upper tail magnifies.
    assertClose(normalQuantile(probability), expected, 1e-13);
  });
}

test('half the draws fall below 0', () => {
  assert.equal(normalQuantile(0.5), 0);
});

test('the quantile grows with the probability', () => {
  const probability = fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      fc.pre(b - a > 1e-9);
      assert.ok(normalQuantile(a) < normalQuantile(b));
    }),
  );
});

test('a probability outside 0 to 1 is refused', () => {
  for (const probability of [0, 1, -0.1, 1.1, Number.NaN]) {
    assert.throws(() => normalQuantile(probability), /between 0 and 1, both excluded; received/);
  }
});
