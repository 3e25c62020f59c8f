import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isItem } from '../../src/outbox/item.ts';
import { makeItem } from '../support/items.ts';

const item = makeItem();

test('knows its own items again', () => {
  assert.equal(isItem(structuredClone(item)), true);
});

for (const [title, record] of [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a newer version', { ...item, v: 2 }],
  ['an item without response', { ...item, response: undefined }],
  ['an item without revision', { ...item, response: { id: 'x' } }],
  ['an item without time', { ...item, savedAt: undefined }],
  ['an item with a broken pause', { ...item, notBefore: 'soon' }],
] as const) {
  test(`does not take ${title} for an item`, () => {
    assert.equal(isItem(record), false);
  });
}
