import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { firstRevision, secondRevision } from '../../../protocol/fixtures/responses.ts';
import { createClient } from '../../src/client.ts';
import type { Shipment, TransportResult } from '../../src/transport/transport.ts';
import { createCourier } from '../../src/delivery/courier.ts';
import { CAP_MS } from '../../src/delivery/settle.ts';
import type { Item } from '../../src/outbox/item.ts';
import { createLocking } from '../../src/schedule/lock.ts';
import { defaults } from '../../src/settings.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { makeItem, SAVED_AT } from '../support/items.ts';

const failure: TransportResult = { kind: 'retry', reason: 'unreachable' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A client in memory with a transport whose attempts a test ends one by one. */
function setUp(context: TestContext) {
  const clock = createFakeClock();
  const attempts: ((result: TransportResult) => void)[] = [];
  const portal = () => new Promise<TransportResult>((resolve) => attempts.push(resolve));
  const base = { indexedDB: null, locks: null, clock, random: () => 0.5 };
  const client = createClient({ ...base, transports: { portal } });
  context.after(() => client.close());
  return { clock, attempts, client };
}

test('keeps one attempt under way however often it is asked to deliver', async (context) => {
  const { client, attempts } = setUp(context);
  await client.submit(firstRevision).saved;
  for (let count = 0; count < 5; count += 1) {
    client.drain();
    await settled();
  }
  assert.equal(attempts.length, 1);
});

test('tries again at once what failed while it was asked to deliver now', async (context) => {
  const { client, attempts } = setUp(context);
  await client.submit(firstRevision).saved;
  await settled();
  client.drain();
  await settled();
  attempts[0]!(failure);
  await settled();
  assert.equal(attempts.length, 2);
});

test('does not hurry one response because another has failed', async (context) => {
  const { client, attempts } = setUp(context);
  client.submit(firstRevision);
  await client.submit({ ...firstRevision, id: 'other' }).saved;
  await settled();
  client.drain();
  await settled();
  attempts.splice(0).forEach((end) => end(failure));
  await settled();
  attempts.splice(0).forEach((end) => end(failure));
  await settled();
  assert.equal(attempts.length, 0);
});

test('pauses after a failure that came by itself', async (context) => {
  const { client, clock, attempts } = setUp(context);
  await client.submit(firstRevision).saved;
  await settled();
  attempts[0]!(failure);
  await settled();
  assert.equal(attempts.length, 1);
  clock.advance(1_000);
  await settled();
  assert.equal(attempts.length, 2);
});

test('sends the second revision once the first has been refused', async (context) => {
  const { client, attempts } = setUp(context);
  context.mock.method(console, 'error', () => undefined);
  client.submit(firstRevision);
  await client.submit(secondRevision).saved;
  await settled();
  assert.equal(attempts.length, 1);
  attempts[0]!({ kind: 'refused', reason: 'answered 422' });
  await settled();
  assert.equal(attempts.length, 2);
});

for (const [title, portal] of [
  ['throws', () => assert.fail('no session')],
  ['gives nothing', (() => Promise.resolve()) as () => Promise<never>],
] as const) {
  test(`goes on waiting when a transport ${title}`, async (context) => {
    const clock = createFakeClock();
    const base = { indexedDB: null, locks: null, clock, random: () => 0.5 };
    const client = createClient({ ...base, transports: { portal } });
    context.after(() => client.close());
    await client.submit(firstRevision).saved;
    await settled();
    assert.equal(await client.pending(), 1);
    assert.ok(clock.pauses().includes(1_000));
  });
}

test('removes a refused response once it has been visible for twice the longest age', async (context) => {
  const { client, attempts, clock } = setUp(context);
  await client.submit(firstRevision).saved;
  await settled();
  attempts[0]!({ kind: 'refused', reason: 'answered 422' });
  await settled();
  for (let day = 0; day < 60; day += 1) {
    clock.jump(24 * 60 * 60 * 1000);
    client.drain();
    await settled();
  }
  assert.equal((await client.refused()).length, 1);
  clock.jump(24 * 60 * 60 * 1000);
  client.drain();
  await settled();
  assert.deepEqual(await client.refused(), []);
});

test('attempts nothing once it is closed', async (context) => {
  const { client, clock, attempts } = setUp(context);
  await client.submit(firstRevision).saved;
  await settled();
  client.close();
  attempts[0]!(failure);
  await settled();
  clock.advance(3_600_000);
  await settled();
  assert.equal(attempts.length, 1);
});

test('looks at most four times a second at the outbox, whatever the clock does', async (context) => {
  const jumpMs = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(jumpMs, { maxLength: 20 }), async (jumps) => {
      const { client, clock, attempts } = setUp(context);
      await client.submit(firstRevision).saved;
      await settled();
      for (const ms of jumps) {
        attempts.at(-1)!(failure);
        await settled();
        clock.jump(ms);
        clock.advance(100);
        await settled();
      }
      client.close();
      assert.ok(attempts.length <= 1 + (jumps.length * 100) / 250);
    }),
    { numRuns: 50, seed: 31 },
  );
});

/** Makes items of other responses that are due. */
function makeItems(count: number): Item[] {
  return Array.from({ length: count }, (_, at) => makeItem({ id: `id-${at}` }));
}

/** A courier to the collector `a` over a fixed list of items; its attempts never end. */
async function drainOnce(context: TestContext, items: Item[], isHurried = false) {
  const clock = createFakeClock();
  const attempted: string[] = [];
  const written: Item[] = [];
  const transport = ({ response: { id, revision } }: Shipment) => {
    attempted.push(`${id}.${revision}`);
    return new Promise<TransportResult>(() => {});
  };
  const write = async (changed: readonly Item[]) => {
    written.push(...changed);
    return undefined;
  };
  const read = async () => ({ records: items, memory: [] });
  const queue = { read, find: async (asked: Item) => asked, write };
  const settings = { ...defaults, locks: null, clock };
  const runLocked = createLocking(settings);
  const courier = createCourier(['a', transport], { queue, settings, runLocked, tell: () => {} });
  context.after(() => courier.stop());
  courier.drain(isHurried);
  await settled();
  const wakeInMs = clock.pauses()[0];
  return { attempted, written, wakeInMs };
}

const item = makeItem();
const second = makeItem({ revision: 2 });
const key = `${item.response.id}.1`;

test('attempts a new item at once', async (context) => {
  assert.deepEqual((await drainOnce(context, [item])).attempted, [key]);
});

test('leaves alone what waits for another collector', async (context) => {
  assert.deepEqual((await drainOnce(context, [makeItem({}, 'other')])).attempted, []);
});

test('leaves alone what has ended', async (context) => {
  const { attempted, written } = await drainOnce(context, [
    { ...item, end: 'refused', notBefore: SAVED_AT },
  ]);
  assert.deepEqual([attempted, written], [[], []]);
});

test('wakes when the first pause is over', async (context) => {
  const pausing = { ...item, notBefore: SAVED_AT + 9_000 };
  const shorter = { ...makeItem({ id: 'x' }), notBefore: SAVED_AT + 5_000 };
  const { attempted, wakeInMs } = await drainOnce(context, [pausing, shorter]);
  assert.deepEqual([attempted, wakeInMs], [[], 5_000]);
});

test('looks again after the longest pause when nothing waits', async (context) => {
  assert.equal((await drainOnce(context, [])).wakeInMs, CAP_MS);
});

test('cuts short in a hurry only a pause that nobody asked for', async (context) => {
  const pausing = { ...item, notBefore: SAVED_AT + 5_000 };
  const asked = {
    ...makeItem({ id: 'x' }),
    notBefore: SAVED_AT + 12_000,
    firmUntil: SAVED_AT + 9_000,
  };
  const { attempted, wakeInMs } = await drainOnce(context, [pausing, asked], true);
  assert.deepEqual([attempted, wakeInMs], [[key], 9_000]);
});

test('attempts at once what an impossible pause holds back after the clock went back', async (context) => {
  const stuck = { ...item, notBefore: SAVED_AT + 10 ** 12, firmUntil: SAVED_AT + 10 ** 12 };
  assert.deepEqual((await drainOnce(context, [stuck])).attempted, [key]);
});

test('sends a revision when the one before it has ended', async (context) => {
  const { attempted } = await drainOnce(context, [{ ...item, end: 'refused' }, second]);
  assert.deepEqual(attempted, [`${item.response.id}.2`]);
});

test('holds a revision back while the one before it pauses', async (context) => {
  const pausing = { ...item, notBefore: SAVED_AT + 5_000 };
  assert.deepEqual((await drainOnce(context, [pausing, second])).attempted, []);
});

test('holds a revision back while the one before it is under way', async (context) => {
  assert.deepEqual((await drainOnce(context, [item, second])).attempted, [key]);
});

test('does not wait for a revision at another collector', async (context) => {
  const { attempted } = await drainOnce(context, [makeItem({}, 'b'), second]);
  assert.deepEqual(attempted, [`${item.response.id}.2`]);
});

test('keeps at most four attempts under way', async (context) => {
  const { attempted } = await drainOnce(context, makeItems(9));
  assert.deepEqual(attempted, ['id-0.1', 'id-1.1', 'id-2.1', 'id-3.1']);
});

test('keeps a refusal listed though the clock jumped', async (context) => {
  const { client, attempts, clock } = setUp(context);
  await client.submit(firstRevision).saved;
  await settled();
  clock.jump(1000 * 24 * 60 * 60 * 1000);
  // hurried while under way
  client.drain();
  await settled();
  attempts[0]!({ kind: 'refused', reason: 'closed' });
  await settled();
  client.drain();
  await settled();
  assert.equal((await client.refused()).length, 1);
});

test('attempts first what was attempted least', async (context) => {
  const tired = { ...makeItem({ id: 'tired' }), attempts: 9 };
  const { attempted } = await drainOnce(context, [tired, item]);
  assert.deepEqual(attempted, [key, 'tired.1']);
});
