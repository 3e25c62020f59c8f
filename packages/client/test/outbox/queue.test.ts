import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueue } from '../../src/outbox/queue.ts';
import { keyOf } from '../../src/outbox/item.ts';
import { makeItem, withChange } from '../support/items.ts';

type Failing = 'list' | 'change' | 'nothing';

/** A store in memory that can be told to fail, as a full disk or a broken profile does. */
function createFakeStore() {
  const records = new Map<string, unknown>();
  const state = { failing: 'nothing' as Failing };
  return {
    state,
    records,
    async list() {
      if (state.failing === 'list') throw new Error('the profile is broken');
      return [...records.values()];
    },
    async change(key: string, update: (record: unknown) => unknown) {
      if (state.failing === 'change') throw new Error('QuotaExceededError');
      const next = update(records.get(key));
      if (next === undefined) records.delete(key);
      else records.set(key, next);
    },
  };
}

function setUp(failing: Failing = 'nothing') {
  const store = createFakeStore();
  store.state.failing = failing;
  return { store, queue: createQueue(store) };
}

const item = makeItem();
const waited = withChange(item, 'a', { attempts: 1 });

test('keeps an item durably', async () => {
  const { store, queue } = setUp();
  assert.equal(await queue.add(item), undefined);
  assert.deepEqual([...store.records], [[keyOf(item), item]]);
});

test('does not put an item over itself', async () => {
  const { queue } = setUp();
  await queue.add(item);
  await queue.change(item, () => waited);
  await queue.add(item);
  assert.deepEqual(await queue.list(), [waited]);
});

test('lists earlier revisions first', async () => {
  const { queue } = setUp();
  for (const revision of [10, 2, 1]) await queue.add(makeItem({ revision }));
  const revisions = (await queue.list()).map(({ response }) => response.revision);
  assert.deepEqual(revisions, [1, 2, 10]);
});

for (const failing of ['list', 'change'] as const) {
  test(`keeps an item in memory, and says why, when ${failing} fails`, async () => {
    const { queue } = setUp(failing);
    assert.match((await queue.add(item)) ?? '', /^Error: /);
    await queue.change(item, () => waited);
    assert.deepEqual(await queue.list(), [waited]);
    await queue.change(waited, () => undefined);
    assert.deepEqual(await queue.list(), []);
  });
}

test('remembers a pause that could not be written down', async () => {
  const { store, queue } = setUp();
  await queue.add(item);
  store.state.failing = 'change';
  await queue.change(item, () => waited);
  assert.deepEqual(await queue.list(), [waited]);
});

test('remembers a removal that could not be written down', async () => {
  const { store, queue } = setUp();
  await queue.add(item);
  store.state.failing = 'change';
  await queue.change(item, () => undefined);
  assert.deepEqual(await queue.list(), []);
});

test('keeps the 501st item in memory only and says that the outbox is full', async () => {
  const { store, queue } = setUp();
  for (let at = 0; at < 500; at += 1) store.records.set(`${at}`, makeItem({ id: `${at}` }));
  assert.equal(await queue.add(item), 'Error: the outbox is full');
  assert.equal((await queue.list()).length, 501);
  await queue.change(item, () => waited);
  assert.equal(store.records.size, 500);
});

test('neither lists nor changes what is no item', async () => {
  const { store, queue } = setUp();
  store.records.set(keyOf(item), { v: 2 });
  await queue.change(item, () => undefined);
  assert.deepEqual(await queue.list(), []);
  assert.deepEqual([...store.records], [[keyOf(item), { v: 2 }]]);
});
