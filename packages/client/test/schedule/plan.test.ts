import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planDeliveries, taskKey, type Circumstances } from '../../src/schedule/plan.ts';
import { makeItem, SAVED_AT, withChange } from '../support/items.ts';

const item = makeItem();

function plan(items = [item], changed: Partial<Circumstances> = {}) {
  const busy = new Set<string>();
  const base = { names: ['a', 'b'], now: SAVED_AT, isHurried: false, busy };
  const { due, wakeInMs } = planDeliveries(items, { ...base, ...changed });
  return { due: due.map(taskKey), wakeInMs };
}

const key = `${item.response.id}.1`;

test('attempts a new item at once at every collector', () => {
  assert.deepEqual(plan(), { due: [`${key} a`, `${key} b`], wakeInMs: Infinity });
});

test('leaves alone what waits for a collector of another client', () => {
  assert.deepEqual(plan([makeItem({}, ['other'])]), { due: [], wakeInMs: Infinity });
});

test('leaves alone what has ended or is under way', () => {
  const ended = withChange(item, 'a', { state: 'refused' });
  const busy = new Set([`${key} b`]);
  assert.deepEqual(plan([ended], { busy }), { due: [], wakeInMs: Infinity });
});

test('wakes when the first pause is over', () => {
  const pausing = withChange(item, 'a', { notBefore: SAVED_AT + 5_000 });
  const longer = withChange(pausing, 'b', { notBefore: SAVED_AT + 9_000 });
  assert.deepEqual(plan([longer]), { due: [], wakeInMs: 5_000 });
});

test('cuts short in a hurry only a pause that nobody asked for', () => {
  const pausing = withChange(item, 'a', { notBefore: SAVED_AT + 5_000 });
  const asked = withChange(pausing, 'b', { notBefore: SAVED_AT + 9_000, isFirm: true });
  assert.deepEqual(plan([asked], { isHurried: true }), { due: [`${key} a`], wakeInMs: 9_000 });
});

test('attempts at once what an impossible pause holds back after the clock went back', () => {
  const stuck = withChange(item, 'a', { notBefore: SAVED_AT + 10 ** 12, isFirm: true });
  assert.deepEqual(plan([stuck], { names: ['a'] }).due, [`${key} a`]);
});

test('holds a revision back until the one before it has ended at the same collector', () => {
  const first = withChange(item, 'a', { state: 'refused' });
  const second = makeItem({ revision: 2 });
  const ids = plan([first, second]).due;
  assert.deepEqual(ids, [`${item.response.id}.2 a`, `${key} b`]);
});

test('holds a revision back while the one before it pauses or is under way', () => {
  const pausing = withChange(item, 'a', { notBefore: SAVED_AT + 5_000 });
  const busy = new Set([`${key} b`]);
  assert.deepEqual(plan([pausing, makeItem({ revision: 2 })], { busy }).due, []);
});

test('keeps at most four attempts under way for each collector', () => {
  const items = Array.from({ length: 9 }, (_, at) => makeItem({ id: `id-${at}` }));
  const busy = new Set(['id-0.1 a', 'id-1.1 a']);
  const { due } = plan(items, { busy });
  assert.equal(due.filter((task) => task.endsWith(' a')).length, 2);
  assert.equal(due.filter((task) => task.endsWith(' b')).length, 4);
});
