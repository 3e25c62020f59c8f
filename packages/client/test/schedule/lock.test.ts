import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runLocked } from '../../src/schedule/lock.ts';
import { createFakeClock } from '../support/fake-clock.ts';

type Granting = () => Promise<void>;

/** Locks that answer a request as a test wants it, and a task that counts its runs. */
function setUp(answer: (granting: Granting) => Promise<void>) {
  const asked: string[] = [];
  const request = (name: string, granting: Granting) => {
    asked.push(name);
    return answer(granting);
  };
  const locks = { request } as unknown as LockManager;
  const clock = createFakeClock();
  let runs = 0;
  const task = async () => {
    runs += 1;
  };
  return { asked, locks, clock, task, runs: () => runs };
}

const never = () => new Promise<void>(() => {});

test('runs the task under a lock of its name, which is held as long as the task', async () => {
  let held: Promise<void> = never();
  const { asked, locks, clock, task, runs } = setUp((granting) => (held = granting()));
  runLocked('x', task, { locks, clock });
  await held;
  assert.deepEqual([asked, runs()], [['x'], 1]);
});

test('does not run the task while another tab holds the lock', () => {
  const { locks, clock, task, runs } = setUp(never);
  runLocked('x', task, { locks, clock });
  clock.advance(59_999);
  assert.equal(runs(), 0);
});

test('runs the task when another tab has held the lock for a minute', () => {
  const { locks, clock, task, runs } = setUp(never);
  runLocked('x', task, { locks, clock });
  clock.advance(60_000);
  assert.equal(runs(), 1);
});

test('runs the task once when the lock comes after all', async () => {
  let grant: Granting = never;
  const { locks, clock, task, runs } = setUp((granting) => {
    grant = granting;
    return never();
  });
  runLocked('x', task, { locks, clock });
  clock.advance(60_000);
  await grant();
  assert.equal(runs(), 1);
});

test('runs the task in a browser without locks', () => {
  const { clock, task, runs } = setUp(never);
  runLocked('x', task, { locks: undefined, clock });
  assert.equal(runs(), 1);
});

test('runs the task on a page that may not use locks', async () => {
  const { locks, clock, task, runs } = setUp(() => Promise.reject(new Error('SecurityError')));
  runLocked('x', task, { locks, clock });
  await new Promise(setImmediate);
  assert.equal(runs(), 1);
});
