import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare } from '../src/bare.ts';

test('merges in order into an object without prototype', () => {
  const merged = bare<{ a: number; b: number }>({ a: 1, b: 1 }, undefined, { b: 2 });
  assert.equal(Object.getPrototypeOf(merged), null);
  assert.deepEqual({ ...merged }, { a: 1, b: 2 });
});
