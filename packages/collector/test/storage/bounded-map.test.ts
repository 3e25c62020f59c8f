import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBoundedMap } from '../../src/storage/bounded-map.ts';

test('keeps what is used and drops what is not', () => {
  const map = createBoundedMap<number, number>(8);
  map.set(0, 0);
  for (let key = 1; key <= 20; key += 1) {
    map.set(key, key);
    assert.equal(map.get(0), 0);
  }
  assert.equal(map.get(1), undefined);
  assert.equal(map.get(20), 20);
});

test('never holds more than its capacity', () => {
  const map = createBoundedMap<number, number>(8);
  for (let key = 0; key < 100; key += 1) map.set(key, key);
  const held = Array.from({ length: 100 }, (_, key) => map.get(key)).filter(Number.isInteger);
  assert.ok(held.length > 0 && held.length <= 8);
});

test('holds nothing once cleared', () => {
  const map = createBoundedMap<string, number>(2);
  map.set('a', 1);
  map.clear();
  assert.equal(map.get('a'), undefined);
});
