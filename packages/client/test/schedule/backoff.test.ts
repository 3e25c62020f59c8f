import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backoffMs, defaultBackoff } from '../../src/schedule/backoff.ts';

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('stays between 0 and the bound that doubles, and never beyond the cap', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fraction, (failures, random) => {
      const { baseMs, capMs } = defaultBackoff;
      const ms = backoffMs(failures, () => random);
      assert.ok(ms >= 0 && ms <= Math.min(capMs, baseMs * 2 ** failures));
    }),
  );
});

test('spreads over the whole interval', () => {
  assert.equal(
    backoffMs(3, () => 0),
    0,
  );
  assert.equal(
    backoffMs(3, () => 0.5, { baseMs: 100, capMs: 1_000 }),
    400,
  );
  assert.equal(
    backoffMs(9, () => 0.5, { baseMs: 100, capMs: 1_000 }),
    500,
  );
});
