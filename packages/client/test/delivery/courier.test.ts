import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { firstRevision, secondRevision } from '../../../protocol/fixtures/responses.ts';
import { createClient } from '../../src/client.ts';
import type { TransportResult } from '../../src/transport/transport.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const failure: TransportResult = { kind: 'retry', reason: 'unreachable' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A client in memory with a transport whose attempts a test ends one by one. */
function setUp(context: TestContext) {
  const clock = createFakeClock();
  const attempts: ((result: TransportResult) => void)[] = [];
  const portal = () => new Promise<TransportResult>((resolve) => attempts.push(resolve));
  const base = { storage: null, locks: null, clock, random: () => 0.5 };
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
