import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBoundedMap } from '../../src/storage/bounded-map.ts';

test('makes room by dropping the entry that was unused for longest', () => {
  const map = createBoundedMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.get('a');
  map.set('c', 3);
  assert.deepEqual([map.get('a'), map.get('b'), map.get('c')], [1, undefined, 3]);
});

test('holds nothing once cleared', () => {
  const map = createBoundedMap<string, number>(2);
  map.set('a', 1);
  map.clear();
  assert.equal(map.get('a'), undefined);
});
