import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clamp } from '../src/clamp.ts';

for (const [value, expected] of [
  [-1, 0],
  [5, 5],
  [11, 10],
  [NaN, 0],
  [Infinity, 10],
] as const) {
  test(`holds ${value} between 0 and 10 as ${expected}`, () => {
    assert.equal(clamp(value, 0, 10), expected);
  });
}
