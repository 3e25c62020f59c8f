import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAgenda, type Happening, type Life } from './agenda.ts';
import { passTime } from './pass-time.ts';

function setUp() {
  const agenda = createAgenda();
  const done: string[] = [];
  const add = (what: string, more: Partial<Happening> = {}) =>
    agenda.add({ what, at: 0, run: () => done.push(what), ...more });
  return { agenda, done, add };
}

test('lets things happen when they are due, in any order that is chosen', async () => {
  const { agenda, done, add } = setUp();
  for (const at of [0, 0, 500, 1_001]) add(`at ${at}`, { at });
  add('last of the first', { at: 0 });
  await passTime(agenda, 1_000, (count) => count - 1);
  assert.deepEqual(done, ['last of the first', 'at 0', 'at 0', 'at 500']);
  assert.equal(agenda.elapsedMs(), 1_000);
});

test('keeps the order within a channel whatever is chosen', async () => {
  const { agenda, done, add } = setUp();
  for (const what of ['1', '2', '3']) add(what, { channel: 'disk' });
  add('timer of 7 ms', { channel: 'timers', at: 7 });
  add('timer of 5 ms', { channel: 'timers', at: 5 });
  await passTime(agenda, 10, (count) => count - 1);
  assert.deepEqual(done, ['1', '2', '3', 'timer of 5 ms', 'timer of 7 ms']);
});

test('tells a frozen tab nothing until it wakes', async () => {
  const { agenda, done, add } = setUp();
  const owner: Life = { name: 'tab', state: 'frozen' };
  add('answer', { owner });
  await passTime(agenda, 1_000);
  assert.deepEqual(done, []);
  owner.state = 'awake';
  await passTime(agenda, 0);
  assert.deepEqual(done, ['answer']);
});

test('lets happen no more what was cancelled or taken away', async () => {
  const { agenda, done, add } = setUp();
  add('cancelled')();
  add('taken', { channel: 'x' });
  assert.equal(agenda.take(({ channel }) => channel === 'x').length, 1);
  await passTime(agenda, 0);
  assert.deepEqual(done, []);
});

test('runs everything that follows without waiting before the next thing', async () => {
  const { agenda, done, add } = setUp();
  const owner: Life = { name: 'tab', state: 'awake' };
  const follow = async () => {
    for (let hops = 0; hops < 50; hops += 1) await undefined;
    done.push('fifty promises later');
  };
  add('first', { owner, run: () => void follow() });
  add('second');
  await passTime(agenda, 0);
  assert.deepEqual(done, ['fifty promises later', 'second']);
});

test('stops when more happens without time passing than a client has to do', async () => {
  const { agenda } = setUp();
  const again = () => void agenda.add({ what: 'again', at: 0, run: again });
  again();
  await assert.rejects(passTime(agenda, 0), /busy without a pause/);
});
