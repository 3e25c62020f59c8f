import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGroupCommit, type Commit } from '../../src/recording/group-commit.ts';
import { StoreError } from '../../src/storage/store-error.ts';

function createRecordedCommit(commit: Commit<number, number> = async (batch) => batch) {
  const batches: number[][] = [];
  const { submit, settled } = createGroupCommit<number, number>((batch) => {
    batches.push(batch);
    return commit(batch);
  });
  return { batches, submit, settled };
}

test('items of one turn share one commit, and each gets its own result', async () => {
  const { batches, submit } = createRecordedCommit(async (batch) => batch.map((one) => one * 10));
  assert.deepEqual(await Promise.all([submit(1), submit(2), submit(3)]), [10, 20, 30]);
  assert.deepEqual(batches, [[1, 2, 3]]);
});

/** Lets turns of the event loop pass until something holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

test('a commit waits while every turn brings more, and no longer', async () => {
  const { batches, submit } = createRecordedCommit();
  const submitted: Promise<number>[] = [];
  for (let turn = 0; turn < 5; turn++) {
    submitted.push(submit(turn));
    await new Promise(setImmediate);
  }
  await Promise.all(submitted);
  assert.deepEqual(batches, [[0, 1, 2, 3, 4]]);
});

test('a commit does not wait for ever, however many arrive', async () => {
  const { batches, submit } = createRecordedCommit();
  const submitted: Promise<number>[] = [];
  for (let turn = 0; batches.length === 0; turn++) {
    submitted.push(submit(turn));
    await new Promise(setImmediate);
  }
  assert.ok(submitted.length <= 300);
});

test('items that arrive during a commit wait for the next one', async () => {
  const finish: (() => void)[] = [];
  const { batches, submit } = createRecordedCommit(
    (batch) => new Promise((resolve) => finish.push(() => resolve(batch))),
  );
  const first = submit(1);
  await until(() => finish.length === 1);
  const others = [submit(2), submit(3)];
  finish[0]?.();
  await first;
  await until(() => finish.length === 2);
  finish[1]?.();
  await Promise.all(others);
  assert.deepEqual(batches, [[1], [2, 3]]);
});

test('a failure of the store goes to every item, and nothing is tried again', async () => {
  const { batches, submit } = createRecordedCommit(() => Promise.reject(new StoreError('full')));
  const settled = await Promise.allSettled([submit(1), submit(2)]);
  assert.deepEqual(
    settled.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(batches.length, 1);
});

test('an item with a fault of its own fails alone', async () => {
  const { submit } = createRecordedCommit(async (batch) => {
    if (batch.includes(2)) throw new TypeError('two');
    return batch;
  });
  const settled = await Promise.allSettled([submit(1), submit(2), submit(3)]);
  assert.deepEqual(
    settled.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

test('items after a failure are committed', async () => {
  const { submit } = createRecordedCommit(async (batch) => {
    if (batch.includes(1)) throw new StoreError('full');
    return batch;
  });
  await assert.rejects(submit(1));
  assert.equal(await submit(2), 2);
});

test('is settled once everything that waited is committed or failed', async () => {
  const finish: (() => void)[] = [];
  const { submit, settled } = createRecordedCommit(
    (batch) => new Promise((resolve) => finish.push(() => resolve(batch))),
  );
  const seen: string[] = [];
  void submit(1).then(() => seen.push('committed'));
  const end = settled().then(() => seen.push('settled'));
  await until(() => finish.length === 1);
  assert.deepEqual(seen, []);
  finish[0]?.();
  await end;
  assert.deepEqual(seen, ['committed', 'settled']);
});
