import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DeliveryRecord } from '../../src/outbox/item.ts';
import { nextDelivery } from '../../src/schedule/next-delivery.ts';
import type { TransportResult } from '../../src/transport/transport.ts';

const NOW = 1_000_000;
const DAY_MS = 86_400_000;
const CAP_MS = 900_000;
const waiting: DeliveryRecord = { state: 'waiting', attempts: 2, notBefore: 0 };

function after(result: TransportResult, random = 0.5): DeliveryRecord {
  return nextDelivery(waiting, result, { now: NOW, random: () => random });
}

test('waits half of eight seconds after the third failure in the middle of the dice', () => {
  assert.deepEqual(after({ kind: 'retry', reason: 'unreachable' }), {
    state: 'waiting',
    attempts: 3,
    notBefore: NOW + 4_000,
    isFirm: false,
    reason: 'unreachable',
  });
});

test('waits firmly for the longest interval when it is told to be slow', () => {
  const { notBefore, isFirm } = after({ kind: 'retry', reason: 'answered 403', slow: true });
  assert.deepEqual([notBefore, isFirm], [NOW + CAP_MS, true]);
});

test('never comes back before the pause it was asked for, nor much more than a day later', () => {
  fc.assert(
    fc.property(fc.double(), fc.boolean(), (retryAfterMs, slow) => {
      const { notBefore } = after({ kind: 'retry', reason: '', slow, retryAfterMs });
      const floorMs = Math.min(Math.max(retryAfterMs || 0, 0), DAY_MS);
      assert.ok(notBefore - NOW >= floorMs && notBefore - NOW <= DAY_MS + CAP_MS);
    }),
  );
});

test('keeps the reason and the problem of a refusal', () => {
  const problem = { type: '', title: '', status: 422, code: 'invalid-answer', detail: '' } as const;
  const next = after({ kind: 'refused', reason: 'answered 422', problem });
  assert.deepEqual(next, {
    state: 'refused',
    attempts: 3,
    notBefore: 0,
    reason: 'answered 422',
    problem,
  });
});
