import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from '../../src/transport/retry-after.ts';

const NOW = Date.UTC(2026, 10, 24, 7, 0, 0);
const DAY_MS = 86_400_000;

for (const [header, expected] of [
  ['120', 120_000],
  [' 7 ', 7_000],
  ['-5', -5_000],
  ['315360000', 3650 * DAY_MS],
  ['Tue, 24 Nov 2026 07:01:00 GMT', 60_000],
  ['Tue, 24 Nov 2026 06:00:00 GMT', -3_600_000],
  ['Tue, 24 Nov 2036 07:00:00 GMT', 3653 * DAY_MS],
  ['soon', NaN],
  ['Banana GMT', NaN],
  ['', NaN],
  [null, NaN],
] as const) {
  test(`reads ${JSON.stringify(header)} as ${expected}`, () => {
    assert.equal(parseRetryAfter(header, NOW), expected);
  });
}

for (const header of ['0', 'banana 5']) {
  test(`reads no pause in "${header}"`, () => {
    assert.ok(parseRetryAfter(header, NOW) <= 0);
  });
}
