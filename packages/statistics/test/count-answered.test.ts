import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countAnswered } from '../src/count-answered.ts';
import { countsOf } from './counts-of.ts';

test('the answers to all points are counted', () => {
  assert.equal(countAnswered(countsOf(3, 5, 12, 40, 20)), 80);
});

test('a count that is negative, broken or no number is refused with its point', () => {
  for (const n of [-1, 1.5, Number.NaN, Infinity]) {
    const message = new RegExp(`point 2 must be a whole number from 0; received ${n}`);
    assert.throws(() => countAnswered(countsOf(1, n, 1)), message);
  }
});

test('a point given twice is refused', () => {
  const counts = [...countsOf(1, 1), { value: 2, n: 1 }];
  assert.throws(() => countAnswered(counts), /each point must be given once; received 1, 2, 2/);
});

test('a scale of one point is refused', () => {
  assert.throws(() => countAnswered(countsOf(7)), /at least two points; received 1/);
});

test('a point without a value is refused', () => {
  assert.throws(() => countAnswered([{ value: Number.NaN, n: 1 }]), /finite number; received NaN/);
});
