import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryOutbox } from '../../../soak/devices/memory-outbox.ts';
import { createTab } from '../../../soak/devices/tab.ts';

const hooks = { onRemoved: () => {}, isFull: () => false };

test('a record outlives the tab that wrote it', async () => {
  const outbox = createMemoryOutbox(hooks);
  const tab = createTab();
  await outbox.openFor(tab).write({ a: { n: 1 } });
  tab.kill();
  assert.deepEqual(await outbox.openFor(createTab()).getAll(), [{ n: 1 }]);
});

test('a tab that is killed before the commit leaves nothing and hears nothing', async () => {
  const outbox = createMemoryOutbox(hooks);
  const tab = createTab();
  let isHeard = false;
  void outbox
    .openFor(tab)
    .write({ a: 1 })
    .then(() => (isHeard = true));
  tab.kill();
  assert.deepEqual(await outbox.openFor(createTab()).getAll(), []);
  assert.equal(isHeard, false);
});

test('a write to a full disk rejects and changes nothing', async () => {
  const outbox = createMemoryOutbox({ ...hooks, isFull: () => true });
  await assert.rejects(outbox.openFor(createTab()).write({ a: 1 }), { name: 'QuotaExceededError' });
  assert.equal(outbox.size(), 0);
});

test('a removal is told by its key, once', async () => {
  const removed: string[] = [];
  const outbox = createMemoryOutbox({ ...hooks, onRemoved: (key) => removed.push(key) });
  const storage = outbox.openFor(createTab());
  await storage.write({ a: 1, b: 2 });
  await storage.write({ a: undefined });
  await storage.write({ a: undefined });
  assert.deepEqual(removed, ['a']);
});
