import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAdmission, type Admission, type Limits } from '../../src/recording/admission.ts';
import { createGroupCommit, type Commit } from '../../src/recording/group-commit.ts';
import { StoreError } from '../../src/storage/store-error.ts';

/** Creates an admission on a clock that stands until a test moves it. */
function createClockedAdmission(limits: Partial<Limits> = {}) {
  const clock = { ms: 0 };
  const admission = createAdmission(limits, () => clock.ms);
  return { clock, admission };
}

/** Lets turns of the event loop pass until something holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

/** Creates a group commit whose commits end when a test finishes them. */
function createHeldCommit(admission: Admission) {
  const finish: (() => void)[] = [];
  const batches: number[][] = [];
  const commit: Commit<number, number> = (batch) => {
    batches.push(batch);
    return new Promise((resolve) => finish.push(() => resolve(batch)));
  };
  return { ...createGroupCommit<number, number>(commit, { admission }), finish, batches };
}

const commitAll: Commit<number, number> = async (batch) => batch;

test('no more items wait than may, and the others are told at once', async () => {
  const { admission } = createClockedAdmission({ items: 2 });
  const { submit } = createGroupCommit(commitAll, { admission });
  const settled = await Promise.allSettled([submit(1), submit(2), submit(3)]);
  assert.deepEqual(
    settled.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected'],
  );
  const { reason } = settled[2] as PromiseRejectedResult;
  assert.ok(reason instanceof StoreError);
  assert.match(reason.message, /^2 submissions wait to be stored already$/);
});

test('no more bytes wait than may', async () => {
  const { admission } = createClockedAdmission({ bytes: 100 });
  const { submit } = createGroupCommit(commitAll, { admission });
  const settled = await Promise.allSettled([submit(1, 60), submit(2, 60), submit(3, 40)]);
  assert.deepEqual(
    settled.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

for (const [name, commit] of Object.entries({
  committed: commitAll,
  'refused by the store': async () => Promise.reject(new StoreError('full')),
})) {
  test(`what was ${name} makes room`, async () => {
    const { admission } = createClockedAdmission({ items: 1, bytes: 10 });
    const { submit } = createGroupCommit<number, number>(commit, { admission });
    await submit(1, 10).catch(() => {});
    await assert.doesNotReject(
      submit(2, 10).catch((error: Error) => assert.equal(error.message, 'full')),
    );
  });
}

test('an item that waited too long for its commit is turned away, and not committed', async () => {
  const { clock, admission } = createClockedAdmission({ waitMs: 20_000 });
  const { submit, batches, finish } = createHeldCommit(admission);
  const first = submit(1);
  await until(() => finish.length === 1);
  const late = submit(2);
  clock.ms += 20_001;
  finish[0]?.();
  await first;
  await assert.rejects(late, /the disk was too slow/);
  assert.deepEqual(batches, [[1]]);
});

test('after a slow commit nothing is taken for a while, and then again', async () => {
  const { clock, admission } = createClockedAdmission({ slowCommitMs: 10_000 });
  const { submit } = createGroupCommit<number, number>(
    async (batch) => {
      if (batch.includes(1)) clock.ms += 10_001;
      return batch;
    },
    { admission },
  );
  assert.equal(await submit(1), 1);
  await assert.rejects(submit(2), /the disk is too slow/);
  clock.ms += 5_000;
  assert.equal(await submit(3), 3);
});

test('what is turned away does not make the queue count as settled', async () => {
  const { admission } = createClockedAdmission({ items: 1 });
  const { submit, settled, finish } = createHeldCommit(admission);
  const seen: string[] = [];
  void submit(1).then(() => seen.push('committed'));
  await assert.rejects(submit(2));
  const end = settled().then(() => seen.push('settled'));
  await until(() => finish.length === 1);
  finish[0]?.();
  await end;
  assert.deepEqual(seen, ['committed', 'settled']);
});
