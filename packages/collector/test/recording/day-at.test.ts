import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDayAt } from '../../src/recording/day-at.ts';

test('gives the day in its time zone, to the second', () => {
  const dayAt = createDayAt('Asia/Ho_Chi_Minh');
  assert.equal(dayAt(Date.parse('2026-11-23T16:59:59Z')), '2026-11-23');
  assert.equal(dayAt(Date.parse('2026-11-23T17:00:00Z')), '2026-11-24');
});

test('gives the day of an earlier moment after that of a later one', () => {
  const dayAt = createDayAt('UTC');
  assert.equal(dayAt(Date.parse('2026-11-24T00:00:00Z')), '2026-11-24');
  assert.equal(dayAt(Date.parse('2026-11-23T23:59:00Z')), '2026-11-23');
});
