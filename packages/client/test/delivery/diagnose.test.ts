import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/delivery/diagnose.ts';
import { makeItem } from '../support/items.ts';

const item = makeItem();
const tried = { ...item, attempts: 1, reason: 'unreachable' };
const other = { ...makeItem({ id: 'other' }), attempts: 1, reason: 'unreachable' };

test('has nothing to say of what is on its way', () => {
  assert.deepEqual(diagnose({ records: [item], memory: [] }), []);
});

test('counts what waits for one collector for one reason', () => {
  const elsewhere = { ...tried, collector: 'b' };
  assert.deepEqual(diagnose({ records: [tried, other, elsewhere], memory: [] }), [
    { collector: 'a', reason: 'unreachable', count: 2 },
    { collector: 'b', reason: 'unreachable', count: 1 },
  ]);
});

test('does not count what has ended', () => {
  assert.deepEqual(diagnose({ records: [{ ...tried, end: 'refused' }], memory: [] }), []);
});

test('counts what is in the memory of the page only', () => {
  const contents = { records: [item], memory: [item, makeItem({ id: 'x' })] };
  assert.deepEqual(diagnose(contents), [{ reason: 'not-stored', count: 1 }]);
});

test('counts what is corrupt, foreign or newer', () => {
  const records = [7, null, { ...item, v: 3 }, item];
  assert.deepEqual(diagnose({ records, memory: [] }), [{ reason: 'not-readable', count: 3 }]);
});
