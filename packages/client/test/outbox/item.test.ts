import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readItem } from '../../src/outbox/item.ts';
import { makeItem } from '../support/items.ts';

const item = makeItem();

test('knows its own items again', () => {
  assert.deepEqual(readItem(structuredClone(item)), item);
});

test('gives an item of the first version the age of its first attempt', () => {
  const { response, collector, savedAt, notBefore } = item;
  const tried = { attempts: 3, reason: 'unreachable' };
  const first = { v: 1, response, collector, savedAt, notBefore, ...tried };
  assert.deepEqual(readItem(first), { ...item, ...tried });
});

for (const [title, record] of [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a later version', { ...item, v: 3 }],
  ['an item without response', { ...item, response: undefined }],
  ['an item without revision', { ...item, response: { id: 'x' } }],
  ['an item without time', { ...item, savedAt: undefined }],
  ['an item with a broken pause', { ...item, notBefore: 'soon' }],
  ['an item without attempts', { ...item, attempts: undefined }],
] as const) {
  test(`does not take ${title} for an item`, () => {
    assert.equal(readItem(record), undefined);
  });
}
