import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Receipt, Results } from '@hailong/protocol';
import { firstRevision, secondRevision } from '../../../protocol/fixtures/index.ts';
import { createTestCollector, NOON } from '../support/test-collector.ts';

const DAY_MS = 86_400_000;

/** Longer than any answer waits in an outbox, and a quarter more. */
const LATE_DAYS = 30 + 90;

/** Creates a collector whose clock can be moved on. */
function createAgingCollector() {
  let days = 0;
  const now = () => new Date(NOON.getTime() + days * DAY_MS);
  return { ...createTestCollector({ now }), age: (by: number) => (days += by) };
}

async function countIn({ app }: ReturnType<typeof createTestCollector>) {
  const results = (await app.inject('/v1/results?survey=fixture')).json<Results>();
  return results.groups[0]?.n;
}

test('a response that is sent again after months gets the same receipt, and is counted once', async () => {
  const collector = createAgingCollector();
  const first = await collector.post(firstRevision);
  collector.age(LATE_DAYS);
  const again = await collector.post(firstRevision);
  assert.deepEqual([first.statusCode, again.statusCode], [201, 200]);
  assert.deepEqual(again.json<Receipt>(), first.json<Receipt>());
  assert.equal(await countIn(collector), 1);
});

test('a revision that was replaced months ago is known, and changes nothing', async () => {
  const collector = createAgingCollector();
  const first = await collector.post(firstRevision);
  await collector.post(secondRevision);
  collector.age(LATE_DAYS);
  const again = await collector.post(firstRevision);
  assert.equal(again.statusCode, 200);
  assert.deepEqual(again.json<Receipt>(), first.json<Receipt>());
  assert.equal(await countIn(collector), 1);
});

test('a key that is used for other content after months is refused', async () => {
  const collector = createAgingCollector();
  await collector.post(firstRevision);
  collector.age(LATE_DAYS);
  const other = await collector.post({ ...firstRevision, answers: { overall: 1 } });
  assert.equal(other.json<{ code: string }>().code, 'key-reused');
  assert.equal(await countIn(collector), 1);
});
