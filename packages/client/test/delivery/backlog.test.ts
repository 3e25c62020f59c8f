import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Receipt } from '@hailong/protocol';
import { firstRevision } from '../../../protocol/fixtures/responses.ts';
import { createClient } from '../../src/client.ts';
import { DAY_MS } from '../../src/delivery/settle.ts';
import { keyOf } from '../../src/outbox/item.ts';
import type { Shipment, Transport, TransportResult } from '../../src/transport/transport.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createFakeStorage } from '../support/fake-storage.ts';
import { makeItem } from '../support/items.ts';

/** How many responses wait in every test: many times what is sent at once. */
const BACKLOG = 200;

const failure: TransportResult = { kind: 'retry', reason: 'unreachable' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A client over a storage with items that wait, so old, and a transport of the test. */
async function openBacklog(context: TestContext, portal: Transport, agedMs = 0) {
  const clock = createFakeClock();
  const storage = createFakeStorage();
  const items = Array.from({ length: BACKLOG }, (_, at) => ({
    ...makeItem({ id: `id-${at}` }, 'portal'),
    attempts: 1,
    agedMs,
  }));
  await storage.write(Object.fromEntries(items.map((each) => [keyOf(each), each])));
  const getAll = context.mock.method(storage, 'getAll');
  const base = { storage, locks: null, clock, random: () => 0.5 };
  const client = createClient({ ...base, transports: { portal } });
  context.after(() => client.close());
  return { clock, client, storage, reads: () => getAll.mock.callCount() };
}

const deliver = async ({ response: { id } }: Shipment): Promise<TransportResult> => ({
  kind: 'delivered',
  receipt: { id } as Receipt,
});

test('reads a backlog a few times, however long it is', async (context) => {
  const { client, storage, reads } = await openBacklog(context, deliver);
  client.drain();
  while (storage.records.size > 0) await settled();
  assert.ok(reads() < 10);
});

test('leaves a collector that only fails in peace', async (context) => {
  let requests = 0;
  const { client, clock } = await openBacklog(context, async () => {
    requests += 1;
    return failure;
  });
  client.drain();
  await settled();
  assert.equal(requests, 4);
  clock.advance(1_000);
  await settled();
  assert.equal(requests, 8);
});

test('leaves a collector in peace also while what waits for it expires', async (context) => {
  let requests = 0;
  const portal = async () => {
    requests += 1;
    return failure;
  };
  const { client } = await openBacklog(context, portal, 31 * DAY_MS);
  client.drain();
  await settled();
  assert.equal(requests, 4);
});

test('attempts a new response although the collector is left in peace', async (context) => {
  const attempted: string[] = [];
  const { client } = await openBacklog(context, async ({ response: { id } }) => {
    attempted.push(id);
    return failure;
  });
  client.drain();
  await settled();
  await client.submit(firstRevision).saved;
  await settled();
  assert.deepEqual(attempted.slice(4), [firstRevision.id]);
});

test('delivers all that waits as soon as one delivery shows that the collector is back', async (context) => {
  let isUp = false;
  const { client, storage } = await openBacklog(context, (shipment) =>
    isUp ? deliver(shipment) : Promise.resolve(failure),
  );
  client.drain();
  await settled();
  isUp = true;
  await client.submit(firstRevision).recorded;
  while (storage.records.size > 0) await settled();
  assert.deepEqual(await client.diagnostics(), []);
});

test('looks at the outbox no more once it is closed', async (context) => {
  const { client, reads } = await openBacklog(context, deliver);
  await client.submit(firstRevision).recorded;
  client.close();
  const before = reads();
  await settled();
  client.drain();
  await settled();
  assert.equal(reads(), before);
});
