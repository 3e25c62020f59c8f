import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTopTwo } from '../src/count-top-two.ts';

test('values are compared as numbers, not as texts', () => {
  const counts = [
    { value: 10, n: 1 },
    { value: 9, n: 2 },
    { value: -20, n: 4 },
  ];
  assert.equal(countTopTwo(counts), 3);
});
