import assert from 'node:assert/strict';
import { test } from 'node:test';
import { criticalValue } from '../src/critical-value.ts';
import { assertClose } from './assert-close.ts';

test('the usual levels have the critical values of the printed tables', () => {
  assertClose(criticalValue(0.9), 1.645, 5e-4);
  assertClose(criticalValue(0.95), 1.96, 5e-4);
  assertClose(criticalValue(0.99), 2.576, 5e-4);
});

test('a level is 95 % unless another is asked for', () => {
  assert.equal(criticalValue(), criticalValue(0.95));
});

test('a level given in per cent is refused', () => {
  assert.throws(() => criticalValue(95), /level must lie between 0 and 1.*received 95/);
});
