import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ageItem } from '../../src/outbox/age-item.ts';
import { makeItem, SAVED_AT, withChange } from '../support/items.ts';

const DAY_MS = 86_400_000;
const MAX_AGE_MS = 30 * DAY_MS;
const item = makeItem();
const overdue = { ...item, overdueSince: SAVED_AT + 31 * DAY_MS };

test('leaves an item that is not too old as it is', () => {
  assert.equal(ageItem(item, SAVED_AT + MAX_AGE_MS, MAX_AGE_MS), item);
});

test('marks an item as overdue before it does anything else', () => {
  assert.deepEqual(ageItem(item, SAVED_AT + 31 * DAY_MS, MAX_AGE_MS), overdue);
});

test('leaves an overdue item a day', () => {
  assert.equal(ageItem(overdue, SAVED_AT + 32 * DAY_MS, MAX_AGE_MS), overdue);
});

test('lets what still waits expire after that day, and nothing else', () => {
  const half = withChange(overdue, 'a', { state: 'refused' });
  const { deliveries } = ageItem(half, SAVED_AT + 32 * DAY_MS + 1, MAX_AGE_MS)!;
  assert.deepEqual([deliveries['a']!.state, deliveries['b']!.state], ['refused', 'expired']);
});

test('removes an overdue item once it has ended and was visible for a day', () => {
  const refused = withChange(overdue, 'a', { state: 'refused' });
  const ended = withChange(refused, 'b', { state: 'expired' });
  assert.equal(ageItem(ended, SAVED_AT + 32 * DAY_MS, MAX_AGE_MS), ended);
  assert.equal(ageItem(ended, SAVED_AT + 32 * DAY_MS + 1, MAX_AGE_MS), undefined);
});

test('takes the mark back when the clock has been put right', () => {
  assert.deepEqual(ageItem(overdue, SAVED_AT + DAY_MS, MAX_AGE_MS), item);
});

test('lets the age of an item from the future begin anew', () => {
  const now = SAVED_AT - DAY_MS;
  assert.deepEqual(ageItem(item, now, MAX_AGE_MS), { ...item, savedAt: now });
});

test('never lets a fresh item expire in the first look after any jump of the clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (jumpMs) => {
      const { deliveries } = ageItem(item, SAVED_AT + jumpMs, MAX_AGE_MS)!;
      assert.equal(deliveries['a']!.state, 'waiting');
    }),
  );
});
