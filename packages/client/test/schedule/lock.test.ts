import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocking } from '../../src/schedule/lock.ts';
import { createFakeClock } from '../support/fake-clock.ts';

type Granting = (lock: Lock | null) => Promise<void> | undefined;

const lock: Lock = { name: 'x', mode: 'exclusive' };

/** Locks that answer a request as a test wants it, and a task that counts its runs. */
function setUp(answer: (granting: Granting) => unknown) {
  const asked: unknown[][] = [];
  const request = async (name: string, options: LockOptions, granting: Granting) => {
    asked.push([name, options]);
    return answer(granting);
  };
  const clock = createFakeClock();
  let runs = 0;
  const task = async () => {
    runs += 1;
  };
  const runLocked = createLocking({ locks: { request } as unknown as LockManager, clock });
  return { asked, clock, run: () => runLocked('x', task), task, runs: () => runs };
}

test('runs the task under a lock of its name, which is held as long as the task', async () => {
  let isHeld: unknown;
  const { asked, run, runs } = setUp((granting) => (isHeld = granting(lock)));
  assert.equal(await run(), true);
  assert.deepEqual([asked, runs()], [[['x', { ifAvailable: true }]], 1]);
  assert.ok(isHeld instanceof Promise);
});

/** Asks so often, two seconds apart, and gives the answers. */
async function ask({ clock, run }: ReturnType<typeof setUp>, times: number): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (let count = 0; count < times; count += 1) {
    answers.push(await run());
    clock.advance(2_000);
  }
  return answers;
}

test('does not run the task while another tab holds the lock, and says so', async () => {
  const bench = setUp((granting) => granting(null));
  assert.ok((await ask(bench, 30)).every((isRun) => !isRun));
  assert.equal(bench.runs(), 0);
});

test('runs the task when another tab has held the lock for a minute', async () => {
  const bench = setUp((granting) => granting(null));
  assert.equal((await ask(bench, 31)).at(-1), true);
  assert.equal(bench.runs(), 1);
});

test('waits a minute anew when the lock was free in between', async () => {
  let given: Lock | null = null;
  const bench = setUp((granting) => granting(given));
  await ask(bench, 29);
  given = lock;
  await ask(bench, 1);
  given = null;
  assert.ok((await ask(bench, 30)).every((isRun) => !isRun));
});

test('waits a minute anew when it has not asked for a while', async () => {
  const bench = setUp((granting) => granting(null));
  await ask(bench, 30);
  bench.clock.advance(10_000);
  assert.ok((await ask(bench, 30)).every((isRun) => !isRun));
});

test('runs the task in a browser without locks', async () => {
  const { clock, task, runs } = setUp(() => undefined);
  assert.equal(await createLocking({ locks: undefined, clock })('x', task), true);
  assert.equal(runs(), 1);
});

test('runs the task on a page that may not use locks', async () => {
  const { run, runs } = setUp(() => Promise.reject(new Error('SecurityError')));
  assert.equal(await run(), true);
  assert.equal(runs(), 1);
});
