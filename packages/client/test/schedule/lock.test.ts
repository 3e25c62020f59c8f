import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLock } from '../../src/schedule/lock.ts';
import { createFakeClock } from '../support/fake-clock.ts';

type Granting = (lock: object | null) => Promise<boolean>;

function locksThat(answer: (granting: Granting) => Promise<boolean>) {
  const asked: [string, object][] = [];
  const request = (name: string, options: object, granting: Granting) => {
    asked.push([name, options]);
    return answer(granting);
  };
  return { asked, locks: { request } as unknown as LockManager };
}

const prefix = 'hailong';
const succeed = async () => true;

test('runs the task under a lock of its name that it does not queue for', async () => {
  const { asked, locks } = locksThat((granting) => granting({}));
  const lock = createLock(locks, { clock: createFakeClock(), prefix });
  assert.equal(await lock('x', succeed), true);
  assert.deepEqual(asked, [['hailong x', { ifAvailable: true }]]);
});

test('does not run the task while another tab holds the lock', async () => {
  const { locks } = locksThat((granting) => granting(null));
  const lock = createLock(locks, { clock: createFakeClock(), prefix });
  assert.equal(await lock('x', succeed), false);
});

test('runs the task when another tab has held the lock for a minute', async () => {
  const { locks } = locksThat((granting) => granting(null));
  const clock = createFakeClock();
  const lock = createLock(locks, { clock, prefix });
  await lock('x', succeed);
  clock.advance(59_999);
  assert.equal(await lock('x', succeed), false);
  clock.advance(1);
  assert.equal(await lock('x', succeed), true);
});

test('runs the task in a browser without locks', async () => {
  const lock = createLock(undefined, { clock: createFakeClock(), prefix });
  assert.equal(await lock('x', succeed), true);
});

test('runs the task on a page that may not use locks', async () => {
  const { locks } = locksThat(() => Promise.reject(new Error('SecurityError')));
  const lock = createLock(locks, { clock: createFakeClock(), prefix });
  assert.equal(await lock('x', succeed), true);
});
