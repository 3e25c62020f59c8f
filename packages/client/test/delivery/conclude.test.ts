import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Receipt } from '@hailong/protocol';
import { conclude } from '../../src/delivery/conclude.ts';
import { makeItem, withChange } from '../support/items.ts';

const receipt = { code: '7K3M-Q9TD' } as Receipt;
const item = makeItem();
const refused = withChange(item, 'a', { state: 'refused', reason: 'answered 422' });

test('has not ended while a collector has yet to record', () => {
  assert.equal(conclude(refused), undefined);
});

test('is recorded as soon as one collector has recorded', () => {
  const recorded = withChange(item, 'b', { state: 'recorded', receipt });
  assert.deepEqual(conclude(recorded), { kind: 'recorded', receipt });
});

test('is refused when nobody recorded and somebody refused', () => {
  const ended = withChange(refused, 'b', { state: 'expired' });
  assert.deepEqual(conclude(ended), {
    kind: 'refused',
    reason: 'answered 422',
    problem: undefined,
  });
});

test('is expired when all have expired', () => {
  const half = withChange(item, 'a', { state: 'expired' });
  assert.deepEqual(conclude(withChange(half, 'b', { state: 'expired' })), { kind: 'expired' });
});
