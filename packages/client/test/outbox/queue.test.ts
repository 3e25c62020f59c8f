import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, type Item } from '../../src/outbox/item.ts';
import { itemsOf } from '../../src/outbox/items-of.ts';
import { createQueue } from '../../src/outbox/queue.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createFakeStorage } from '../support/fake-storage.ts';
import { makeItem } from '../support/items.ts';

const item = makeItem();
const waited: Item = { ...item, attempts: 1 };
const recorded: Item = { ...waited, end: 'recorded' };

/** A queue over a storage that a test can break; nothing is awaited by its page unless told. */
function setUp(isAwaited = (_: Item) => false) {
  const storage = createFakeStorage();
  const clock = createFakeClock();
  const queue = createQueue(storage, isAwaited, clock);
  const items = async () => itemsOf(await queue.read());
  return { storage, clock, queue, items };
}

test('keeps an item durably', async () => {
  const { storage, queue } = setUp();
  assert.equal(await queue.write([item]), undefined);
  assert.deepEqual([...storage.records], [[keyOf(item), item]]);
});

test('removes an item that is recorded', async () => {
  const { storage, queue } = setUp();
  await queue.write([item]);
  assert.equal(await queue.write([recorded]), undefined);
  assert.equal(storage.records.size, 0);
});

test('lists earlier revisions first', async () => {
  const { queue, items } = setUp();
  for (const revision of [10, 2, 1]) await queue.write([makeItem({ revision })]);
  const revisions = (await items()).map(({ response }) => response.revision);
  assert.deepEqual(revisions, [1, 2, 10]);
});

test('keeps an item in memory, and says why, when the storage takes nothing', async () => {
  const { storage, queue, items } = setUp();
  storage.writing = 'fails';
  assert.equal(await queue.write([item]), 'QuotaExceededError: full');
  await queue.write([waited]);
  assert.deepEqual(await items(), [waited]);
  await queue.write([recorded]);
  assert.deepEqual(await items(), []);
});

test('stores the revision that it could not store together with the next one', async () => {
  const { storage, queue } = setUp();
  storage.writing = 'fails';
  await queue.write([item]);
  storage.writing = 'works';
  await queue.write([makeItem({ id: 'other' })]);
  assert.equal(storage.records.size, 1);
  await queue.write([makeItem({ revision: 2 })]);
  assert.equal(storage.records.size, 3);
});

test('lists what is in memory when the storage cannot be read', async () => {
  const { storage, queue, items } = setUp();
  storage.writing = 'fails';
  await queue.write([item]);
  storage.reading = 'fails';
  assert.deepEqual(await items(), [item]);
  assert.deepEqual(await queue.find(item), item);
});

test('remembers a pause that could not be written down', async () => {
  const { storage, queue, items } = setUp();
  await queue.write([item]);
  storage.writing = 'fails';
  await queue.write([waited]);
  assert.deepEqual(await items(), [waited]);
  assert.deepEqual(await queue.find(item), waited);
});

test('remembers a removal that could not be written down', async () => {
  const { storage, queue, items } = setUp();
  await queue.write([item]);
  storage.writing = 'fails';
  await queue.write([recorded]);
  assert.deepEqual(await items(), []);
  assert.equal((await queue.find(item))?.end, 'recorded');
});

test('says after five seconds that a storage does not answer', async () => {
  const { storage, clock, queue } = setUp();
  storage.writing = 'hangs';
  const written = queue.write([item]);
  clock.advance(5_000);
  assert.equal(await written, 'Error: the storage does not answer');
  assert.deepEqual(clock.pauses(), []);
});

test('lets go of a storage that does not answer', async () => {
  const { storage, clock, items } = setUp();
  let closed = 0;
  storage.close = () => (closed += 1);
  storage.reading = 'hangs';
  const read = items();
  clock.advance(5_000);
  assert.deepEqual([await read, closed], [[], 1]);
});

test('sees what another tab has written, also of what this page awaits', async () => {
  for (const isAwaited of [false, true]) {
    const { storage, queue, items } = setUp(() => isAwaited);
    await queue.write([item]);
    storage.records.set(keyOf(item), waited);
    assert.deepEqual(await items(), [waited]);
    assert.deepEqual(await queue.find(item), waited);
  }
});

test('still lists what this page awaits when another tab has removed it', async () => {
  const { storage, queue, items } = setUp(() => true);
  await queue.write([item]);
  storage.records.clear();
  assert.deepEqual(await items(), [item]);
  assert.deepEqual(await queue.find(item), item);
});

test('finds nothing when another tab has removed what this page does not await', async () => {
  const { storage, queue } = setUp();
  await queue.write([item]);
  storage.records.clear();
  assert.equal(await queue.find(item), undefined);
});

test('lists what this page awaited no more once it has ended', async () => {
  const { queue, items } = setUp(() => true);
  await queue.write([item]);
  await queue.write([recorded]);
  assert.deepEqual(await items(), []);
});

test('leaves alone and does not list what it cannot read', async () => {
  const { storage, items } = setUp();
  storage.records.set('stranger', { v: 3 });
  assert.deepEqual(await items(), []);
  assert.deepEqual([...storage.records], [['stranger', { v: 3 }]]);
});
