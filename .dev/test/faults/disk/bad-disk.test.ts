import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Response } from '@hailong/protocol';
import { checkDatabase } from '../../../../packages/collector/src/storage/sqlite/check/check-database.ts';
import { temporaryFolder } from '../../../../packages/collector/test/support/temporary-folder.ts';
import { makeResponse, seededRandom } from '../../../bench/make-response.ts';
import { countAt } from '../../../faults/collector/count-at.ts';
import { postTo, type Reply } from '../../../faults/collector/post-to.ts';
import { startCollector } from '../../../faults/collector/start-collector.ts';
import { buildBadDisk } from '../../../faults/disk/build-bad-disk.ts';
import { type DiskFault } from '../../../faults/disk/on-bad-disk.ts';
import {
  startCollectorOnBadDisk,
  type CollectorOnBadDisk,
} from '../../../faults/disk/start-collector-on-bad-disk.ts';
import { idsIn } from './ids-in.ts';

const built = buildBadDisk();
const skip = 'missing' in built ? built.missing : false;
const random = seededRandom(20_261_124);

const AMOUNT = 120;

/** At once, so that many share a commit and others come during it. */
const SENDERS = 8;

async function start(t: TestContext): Promise<CollectorOnBadDisk> {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const collector = await startCollectorOnBadDisk({ database });
  t.after(() => collector.kill());
  return collector;
}

function makeMany(): Response[] {
  return Array.from({ length: AMOUNT }, () => makeResponse(random));
}

type Answered = Map<string, Reply>;

/** Posts all responses from some senders; `watch` is called after each answer. */
async function postAll(
  { url }: CollectorOnBadDisk,
  responses: Response[],
  watch: (answered: Answered) => void = () => {},
): Promise<Answered> {
  const answered: Answered = new Map();
  const left = [...responses];
  const send = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      answered.set(next.id, await postTo(url, next));
      watch(answered);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
  return answered;
}

function idsWith(answered: Answered, ...statuses: number[]): Set<string> {
  const found = [...answered].filter(([, { status }]) => statuses.includes(status));
  return new Set(found.map(([id]) => id));
}

/** Breaks the disk a quarter of the way, and mends it after a quarter has been turned away. */
async function postAcross(
  collector: CollectorOnBadDisk,
  fault: DiskFault,
  responses: Response[],
): Promise<Answered> {
  return postAll(collector, responses, (answered) => {
    if (answered.size === AMOUNT / 4) collector.setFault(fault);
    if (idsWith(answered, 503).size === AMOUNT / 4) collector.setFault('none');
  });
}

async function statusOf({ url }: CollectorOnBadDisk, path: string): Promise<number> {
  return (await fetch(url + path)).status;
}

function writtenTo({ database }: CollectorOnBadDisk): number {
  return statSync(`${database}-wal`).size;
}

function differencesIn(database: string): string[] {
  const told: string[] = [];
  checkDatabase(database, (difference) => told.push(difference));
  return told;
}

for (const fault of ['full', 'read-only', 'failing to write', 'failing to flush'] as const) {
  test(
    `a disk ${fault}: what got a receipt is in the file, what got 503 is not`,
    { skip },
    async (t) => {
      const collector = await start(t);
      const answered = await postAcross(collector, fault, makeMany());
      const [recorded, refused] = [idsWith(answered, 201), idsWith(answered, 503)];
      assert.equal(recorded.size + refused.size, AMOUNT);
      assert.ok(recorded.size > AMOUNT / 4 && refused.size >= AMOUNT / 4);
      assert.deepEqual(idsIn(collector.database), recorded);
      const waits = [...answered.values()].filter(({ status }) => status === 503);
      assert.ok(waits.every(({ retryAfter }) => retryAfter === '5'));
    },
  );

  test(
    `a disk ${fault}: once it is mended everything is recorded, and counted once`,
    { skip },
    async (t) => {
      const collector = await start(t);
      const responses = makeMany();
      await postAcross(collector, fault, responses);
      const again = await postAll(collector, responses);
      assert.equal(idsWith(again, 200, 201).size, AMOUNT);
      assert.equal(await countAt(collector.url), AMOUNT);
      assert.deepEqual(differencesIn(collector.database), []);
      await collector.kill();
      const { port, database } = collector;
      const next = await startCollector({ port, database });
      t.after(() => next.kill());
      assert.equal(await countAt(next.url), AMOUNT);
      assert.deepEqual(differencesIn(database), []);
    },
  );

  test(
    `a disk ${fault}: /healthz tells it, and results, surveys and the form are read`,
    { skip },
    async (t) => {
      const collector = await start(t);
      assert.equal((await postTo(collector.url, makeResponse(random))).status, 201);
      collector.setFault(fault);
      assert.equal(await statusOf(collector, '/healthz'), 503);
      assert.equal(await statusOf(collector, '/v1/surveys'), 200);
      assert.equal(await countAt(collector.url), 1);
      assert.equal(await statusOf(collector, '/s/vn-service'), 200);
      collector.setFault('none');
      assert.equal(await statusOf(collector, '/healthz'), 200);
    },
  );
}

for (const fault of ['full', 'failing to flush'] as const) {
  test(`a disk ${fault}: killed then, nothing that got a receipt is lost`, { skip }, async (t) => {
    const collector = await start(t);
    const before = await postAll(collector, makeMany());
    collector.setFault(fault);
    const response = makeResponse(random);
    assert.equal((await postTo(collector.url, response)).status, 503);
    await collector.kill();
    const next = await startCollector({ port: collector.port, database: collector.database });
    t.after(() => next.kill());
    const ids = idsIn(collector.database);
    assert.ok([...before.keys()].every((id) => ids.has(id)));
    await postTo(next.url, response);
    assert.equal(await countAt(next.url), AMOUNT + 1);
    assert.deepEqual(differencesIn(collector.database), []);
  });
}

test('a slow disk: everything is recorded, more slowly', { skip }, async (t) => {
  const collector = await start(t);
  collector.setFault({ flushMs: 200 });
  const answered = await postAll(collector, makeMany().slice(0, 40));
  assert.equal(idsWith(answered, 201).size, 40);
  assert.deepEqual(differencesIn(collector.database), []);
});

test(
  'a disk slower than a sender waits: what piled up is answered 503 at once, and is not kept',
  { skip },
  async (t) => {
    const collector = await start(t);
    const [first, ...others] = makeMany().slice(0, 20);
    collector.setFault({ flushMs: 10_500 });
    const before = writtenTo(collector);
    const slow = postTo(collector.url, first!);
    // Once it is written, the process stands still until it is flushed: the others come meanwhile.
    while (writtenTo(collector) === before) await new Promise(setImmediate);
    const turnedAway = await Promise.all(others.map((one) => postTo(collector.url, one)));
    assert.equal((await slow).status, 201);
    assert.ok(turnedAway.every(({ status, retryAfter }) => status === 503 && retryAfter === '5'));
    assert.deepEqual(idsIn(collector.database), new Set([first!.id]));
    collector.setFault('none');
    assert.equal(await statusOf(collector, '/v1/results?survey=vn-service'), 200);
    let status = 503;
    while (status === 503) ({ status } = await postTo(collector.url, others[0]!));
    assert.equal(status, 201);
  },
);

test(
  'a disk with little space left: what is new is turned away until there is more',
  { skip },
  async (t) => {
    const collector = await start(t);
    const [first, second] = makeMany();
    assert.equal((await postTo(collector.url, first!)).status, 201);
    collector.setFault({ freeBytes: 199_000_000 });
    while ((await statusOf(collector, '/healthz')) === 200);
    const { status, retryAfter } = await postTo(collector.url, second!);
    assert.deepEqual([status, retryAfter], [503, '60']);
    assert.equal(await countAt(collector.url), 1);
    collector.setFault({ freeBytes: 201_000_000 });
    while ((await statusOf(collector, '/healthz')) === 503);
    assert.equal((await postTo(collector.url, second!)).status, 201);
  },
);

test(
  'a collector that is told to stop on a full disk ends, and loses nothing',
  { skip },
  async (t) => {
    const collector = await start(t);
    const answered = await postAll(collector, makeMany());
    collector.setFault('full');
    await postTo(collector.url, makeResponse(random));
    await collector.stop();
    assert.deepEqual(idsIn(collector.database), idsWith(answered, 201));
  },
);
