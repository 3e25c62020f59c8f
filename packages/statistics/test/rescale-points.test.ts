import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rescalePoints } from '../src/rescale-points.ts';

test('the lowest value becomes 0, the highest 1, and the spacing between them is kept', () => {
  const counts = [
    { value: 3, n: 7 },
    { value: -1, n: 8 },
    { value: 0, n: 9 },
  ];
  assert.deepEqual(rescalePoints(counts), [
    { value: 1, n: 7 },
    { value: 0, n: 8 },
    { value: 0.25, n: 9 },
  ]);
});
