import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topTwoShareInterval } from '../src/top-two-share-interval.ts';
import { wilsonInterval } from '../src/wilson-interval.ts';
import { countsOf } from './counts-of.ts';

test('the interval is that of the two highest points among the answers', () => {
  const interval = topTwoShareInterval(countsOf(3, 5, 12, 40, 20), 0.9);
  assert.deepEqual(interval, wilsonInterval(60, 80, 0.9));
});

test('no answer gives no interval', () => {
  assert.equal(topTwoShareInterval(countsOf(0, 0, 0)), undefined);
});
