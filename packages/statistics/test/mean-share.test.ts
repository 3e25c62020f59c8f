import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanShare } from '../src/mean-share.ts';
import { countsOf } from './counts-of.ts';

const half = { counts: countsOf(0, 0, 5, 5, 0) };
const whole = { counts: countsOf(0, 0, 0, 0, 1000) };
const none = { counts: countsOf(0, 0, 0, 0, 0) };

test('each item weighs the same, however many answered it', () => {
  assert.equal(meanShare([half, whole]), 0.75);
});

test('an item nobody answered is left out', () => {
  assert.equal(meanShare([half, none, whole]), 0.75);
});

test('no answer to any item gives no share', () => {
  assert.equal(meanShare([none, none]), undefined);
  assert.equal(meanShare([]), undefined);
});
