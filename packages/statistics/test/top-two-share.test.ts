import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topTwoShare } from '../src/top-two-share.ts';
import { countsOf } from './counts-of.ts';

test('the two highest of five points are counted', () => {
  assert.equal(topTwoShare(countsOf(3, 5, 12, 40, 20)), 60 / 80);
});

test('the two highest of four points are counted', () => {
  assert.equal(topTwoShare(countsOf(10, 20, 30, 40)), 0.7);
});

test('the highest points are those of the highest values, in whatever order they stand', () => {
  assert.equal(topTwoShare(countsOf(3, 5, 12, 40, 20).reverse()), 60 / 80);
});

test('points nobody chose still belong to the scale', () => {
  assert.equal(topTwoShare(countsOf(0, 4, 4, 0, 0)), 0);
});

test('no answer gives no share', () => {
  assert.equal(topTwoShare(countsOf(0, 0, 0, 0, 0)), undefined);
});

test('a scale of two points is refused, since every answer would be in the top two', () => {
  assert.throws(() => topTwoShare(countsOf(1, 1)), /at least three points; received 2/);
});
