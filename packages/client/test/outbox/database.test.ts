import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDatabase } from '../../src/outbox/database.ts';
import { defaults } from '../../src/settings.ts';
import { createFakeClock } from '../support/fake-clock.ts';

interface Request {
  result: unknown;
  onsuccess?: () => void;
}

/** A database whose connections the browser closes as a test wants it, and how often it was opened. */
function setUp(closedConnections: number, answers = true) {
  const clock = createFakeClock();
  const requests: Request[] = [];
  let closed = closedConnections;
  const transactions: unknown[][] = [];
  const transaction = (...how: unknown[]) => {
    transactions.push(how);
    closed -= 1;
    if (closed >= 0) throw new DOMException('closing', 'InvalidStateError');
    return { objectStore: (name: string) => name };
  };
  const open = () => {
    const request: Request = { result: { transaction, close: () => undefined } };
    requests.push(request);
    if (answers) queueMicrotask(() => request.onsuccess?.());
    return request;
  };
  const indexedDB = { open } as unknown as IDBFactory;
  const { use, close } = createDatabase({ ...defaults, indexedDB, database: 'x', clock });
  const run = () => use('readwrite', (store) => store as unknown);
  return { clock, requests, transactions, run, close };
}

test('opens once and writes with strict durability', async () => {
  const { requests, transactions, run } = setUp(0);
  await run();
  assert.equal(await run(), 'outbox');
  assert.equal(requests.length, 1);
  assert.deepEqual(transactions[0], ['outbox', 'readwrite', { durability: 'strict' }]);
});

test('opens again when the browser has closed the connection', async () => {
  const { requests, run } = setUp(1);
  assert.equal(await run(), 'outbox');
  assert.equal(requests.length, 2);
});

test('opens again only once a use', async () => {
  const { run } = setUp(2);
  await assert.rejects(run(), { name: 'InvalidStateError' });
});

test('opens again after it was closed', async () => {
  const { requests, run, close } = setUp(0);
  await run();
  close();
  await run();
  assert.equal(requests.length, 2);
});

test('gives up after two seconds and then at once', async () => {
  const { clock, requests, run } = setUp(0, false);
  const first = run();
  clock.advance(2_000);
  await assert.rejects(first);
  await assert.rejects(run());
  assert.equal(requests.length, 1);
});

test('works as soon as a late database opens', async () => {
  const { clock, requests, run } = setUp(0, false);
  const first = run();
  clock.advance(2_000);
  await assert.rejects(first);
  requests[0]!.onsuccess!();
  await new Promise(setImmediate);
  assert.equal(await run(), 'outbox');
});

test('rejects on a page without IndexedDB', async () => {
  const clock = createFakeClock();
  const { use } = createDatabase({ ...defaults, indexedDB: null, clock });
  await assert.rejects(
    use('readonly', () => 0),
    TypeError,
  );
});
