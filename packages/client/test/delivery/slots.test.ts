import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSlots } from '../../src/delivery/slots.ts';
import { keyOf, type Item } from '../../src/outbox/item.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { makeItem } from '../support/items.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Slots whose attempts a test ends one by one. */
function setUp() {
  const clock = createFakeClock();
  const begun: { id: string; end: (isRun: boolean) => void }[] = [];
  let refills = 0;
  const run = ({ response: { id } }: Item) =>
    new Promise<boolean>((end) => begun.push({ id, end }));
  const slots = createSlots(clock, run, () => (refills += 1));
  return { clock, begun, slots, refills: () => refills };
}

const items = Array.from({ length: 9 }, (_, at) => makeItem({ id: `id-${at}` }));

test('attempts four at once, and the next when one has ended', async () => {
  const { begun, slots } = setUp();
  slots.fill([...items]);
  assert.equal(begun.length, 4);
  begun[1]!.end(true);
  await settled();
  assert.equal(begun.at(-1)!.id, 'id-4');
  assert.equal(begun.length, 5);
});

test('asks for more when an attempt has ended and none is left', async () => {
  const { begun, slots, refills } = setUp();
  slots.fill(items.slice(0, 1));
  assert.equal(refills(), 0);
  begun[0]!.end(true);
  await settled();
  assert.equal(refills(), 1);
});

test('attempts in place of those not yet begun what it is filled with anew', async () => {
  const { begun, slots } = setUp();
  slots.fill([...items]);
  slots.fill([]);
  begun[0]!.end(true);
  await settled();
  assert.equal(begun.length, 4);
});

test('keeps no slot for what another tab is attempting, and looks again two seconds later', async () => {
  const { clock, begun, slots, refills } = setUp();
  slots.fill(items.slice(0, 5));
  for (const { end } of begun.splice(0)) end(false);
  await settled();
  assert.deepEqual(
    begun.map(({ id }) => id),
    ['id-4'],
  );
  assert.equal(slots.isUnderWay(keyOf(items[0]!)), true);
  const before = refills();
  clock.advance(2_000);
  assert.equal(slots.isUnderWay(keyOf(items[0]!)), false);
  assert.equal(refills(), before + 4);
});
