import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAgenda, type Life } from './agenda.ts';
import { createDeferred } from './deferred.ts';
import { createLockService } from './lock-service.ts';
import { passTime } from './pass-time.ts';

/** Two tabs that ask for one lock; what each was given is noted until its task ends. */
function setUp() {
  const agenda = createAgenda();
  const locks = createLockService(agenda);
  const tabs: Life[] = ['a', 'b'].map((name) => ({ name, state: 'awake' }));
  const given: string[] = [];
  function ask(tab: Life, options: LockOptions = { ifAvailable: true }) {
    const task = createDeferred<void>();
    void locks.of(tab).request('x', options, (lock) => {
      given.push(`${tab.name} ${lock ? 'gets it' : 'does not'}`);
      return lock ? task.promise : undefined;
    });
    return task.resolve;
  }
  const settle = () => passTime(agenda, 0);
  return { agenda, locks, tabs, given, ask, settle };
}

test('gives a lock to one tab, and to the next when the task has ended', async () => {
  const { tabs, given, ask, settle } = setUp();
  const end = ask(tabs[0]!);
  ask(tabs[1]!);
  await settle();
  end();
  await settle();
  ask(tabs[1]!);
  await settle();
  assert.deepEqual(given, ['a gets it', 'b does not', 'b gets it']);
});

test('lets a tab wait that does not ask for a free lock only', async () => {
  const { tabs, given, ask, settle } = setUp();
  const end = ask(tabs[0]!);
  ask(tabs[1]!, {});
  await settle();
  assert.deepEqual(given, ['a gets it']);
  end();
  await settle();
  assert.deepEqual(given, ['a gets it', 'b gets it']);
});

test('frees the lock of a tab that dies, and not that of a frozen one', async () => {
  const { locks, tabs, given, ask, settle } = setUp();
  ask(tabs[0]!);
  await settle();
  tabs[0]!.state = 'frozen';
  ask(tabs[1]!);
  await settle();
  tabs[0]!.state = 'dead';
  locks.free(tabs[0]!);
  ask(tabs[1]!);
  await settle();
  assert.deepEqual(given, ['a gets it', 'b does not', 'b gets it']);
});

test('knows since when a tab has asked in vain', async () => {
  const { agenda, locks, tabs, ask, settle } = setUp();
  const end = ask(tabs[0]!);
  await passTime(agenda, 1_000);
  ask(tabs[1]!);
  await passTime(agenda, 1_000);
  ask(tabs[1]!);
  await settle();
  assert.equal(locks.deniedSince('x', tabs[1]!), 1_000);
  end();
  await settle();
  ask(tabs[1]!);
  await settle();
  assert.equal(locks.deniedSince('x', tabs[1]!), undefined);
});
