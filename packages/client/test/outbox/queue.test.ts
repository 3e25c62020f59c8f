import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, type Item } from '../../src/outbox/item.ts';
import { createQueue } from '../../src/outbox/queue.ts';
import { createFakeStore } from '../support/fake-store.ts';
import { makeItem } from '../support/items.ts';

/** A queue over a store that a test can break; nothing is awaited by its page unless told. */
function setUp(isAwaited = (_: Item) => false) {
  const store = createFakeStore();
  return { store, queue: createQueue(store.use, isAwaited) };
}

const item = makeItem();
const waited: Item = { ...item, attempts: 1 };
const recorded: Item = { ...waited, end: 'recorded' };

test('keeps an item durably', async () => {
  const { store, queue } = setUp();
  assert.equal(await queue.write([item]), true);
  assert.deepEqual([...store.records], [[keyOf(item), item]]);
});

test('removes an item that is recorded', async () => {
  const { store, queue } = setUp();
  await queue.write([item]);
  assert.equal(await queue.write([recorded]), true);
  assert.equal(store.records.size, 0);
});

test('keeps the items of all collectors of a response or none', async () => {
  const { store, queue } = setUp();
  for (let at = 0; at < 499; at += 1) store.records.set(`${at}`, makeItem({ id: `${at}` }));
  store.records.set('stranger', { v: 2 });
  assert.equal(await queue.write([item, makeItem({}, 'b')]), false);
  assert.equal(store.records.size, 500);
});

test('lists earlier revisions first', async () => {
  const { queue } = setUp();
  for (const revision of [10, 2, 1]) await queue.write([makeItem({ revision })]);
  const revisions = (await queue.list()).map(({ response }) => response.revision);
  assert.deepEqual(revisions, [1, 2, 10]);
});

test('keeps an item in memory, and says so, when the store takes nothing', async () => {
  const { store, queue } = setUp();
  store.failing = 'readwrite';
  assert.equal(await queue.write([item]), false);
  await queue.write([waited]);
  assert.deepEqual(await queue.list(), [waited]);
  await queue.write([recorded]);
  assert.deepEqual(await queue.list(), []);
});

test('lists what is in memory when the store cannot be read', async () => {
  const { store, queue } = setUp();
  store.failing = 'readwrite';
  await queue.write([item]);
  store.failing = 'readonly';
  assert.deepEqual(await queue.list(), [item]);
});

test('remembers a pause that could not be written down', async () => {
  const { store, queue } = setUp();
  await queue.write([item]);
  store.failing = 'readwrite';
  await queue.write([waited]);
  assert.deepEqual(await queue.list(), [waited]);
});

test('remembers a removal that could not be written down', async () => {
  const { store, queue } = setUp();
  await queue.write([item]);
  store.failing = 'readwrite';
  await queue.write([recorded]);
  assert.deepEqual(await queue.list(), []);
});

test('sees what another tab has written', async () => {
  const { store, queue } = setUp();
  await queue.write([item]);
  store.records.set(keyOf(item), waited);
  assert.deepEqual(await queue.list(), [waited]);
});

test('still lists what this page awaits when another tab has removed it', async () => {
  const { store, queue } = setUp(() => true);
  await queue.write([item]);
  store.records.clear();
  assert.deepEqual(await queue.list(), [item]);
});

test('lists what this page awaited no more once it has ended', async () => {
  const { queue } = setUp(() => true);
  await queue.write([item]);
  await queue.write([recorded]);
  assert.deepEqual(await queue.list(), []);
});

test('keeps the 501st item in memory only, also after it was attempted', async () => {
  const { store, queue } = setUp();
  for (let at = 0; at < 500; at += 1) store.records.set(`${at}`, makeItem({ id: `${at}` }));
  assert.equal(await queue.write([item]), false);
  assert.equal((await queue.list()).length, 501);
  await queue.write([waited]);
  assert.equal(store.records.size, 500);
});

test('changes and removes items of a full store', async () => {
  const { store, queue } = setUp();
  for (let at = 0; at < 499; at += 1) store.records.set(`${at}`, makeItem({ id: `${at}` }));
  await queue.write([item]);
  assert.equal(await queue.write([waited]), true);
  assert.equal(await queue.write([recorded]), true);
  assert.equal(store.records.size, 499);
});

test('does not list what is no item', async () => {
  const { store, queue } = setUp();
  store.records.set('stranger', { v: 2 });
  assert.deepEqual(await queue.list(), []);
  assert.deepEqual([...store.records], [['stranger', { v: 2 }]]);
});
