import assert from 'node:assert/strict';
import { test } from 'node:test';
import { age } from '../../src/delivery/age.ts';
import { DAY_MS } from '../../src/delivery/settle.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { makeItem, SAVED_AT } from '../support/items.ts';

const refused = { ...makeItem(), end: 'refused' as const, seenAt: SAVED_AT };

/** Ages an item when so much time has gone by since it was seen last. */
function ageAfter(ms: number, agedMs = 0) {
  const clock = createFakeClock(SAVED_AT);
  clock.jump(ms);
  return age({ ...refused, agedMs }, { clock, maxAgeDays: 30 });
}

test('does not age what was seen within a day', () => {
  assert.equal(ageAfter(DAY_MS - 1), undefined);
});

test('ages by one day, however far and where the clock has jumped', () => {
  for (const ms of [DAY_MS, 3650 * DAY_MS, -3650 * DAY_MS]) {
    assert.deepEqual(ageAfter(ms), { ...refused, agedMs: DAY_MS, seenAt: SAVED_AT + ms });
  }
});

test('removes what is older than twice the longest age', () => {
  assert.equal(ageAfter(DAY_MS, 59 * DAY_MS)?.end, 'refused');
  assert.equal(ageAfter(DAY_MS, 60 * DAY_MS)?.end, 'recorded');
});
