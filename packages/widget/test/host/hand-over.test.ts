import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Delivery, Submission } from '@hailong/client';
import type { Response } from '@hailong/protocol';
import { handOver } from '../../src/host/hand-over.ts';
import { receipt } from '../fixtures/receipt.ts';

async function steps(submit: () => Submission): Promise<unknown[][]> {
  const told: unknown[][] = [];
  await handOver({ submit }, {} as Response, (...step) => told.push(step));
  return told;
}

const submission = (durable: boolean, delivery: Delivery): Submission => ({
  saved: Promise.resolve({ durable }),
  recorded: Promise.resolve(delivery),
});

describe('handOver', () => {
  it('tells saved, then recorded with the receipt', async () => {
    assert.deepEqual(await steps(() => submission(true, { kind: 'recorded', receipt })), [
      ['saved', { kind: 'saved' }, { durable: true }],
      ['recorded', { kind: 'recorded', code: '7K3M-Q2XZ' }, { receipt }],
    ]);
  });

  it('does not say saved of what is only kept in the page', async () => {
    const [first] = await steps(() => submission(false, { kind: 'recorded', receipt }));
    assert.deepEqual(first, ['saved', { kind: 'kept' }, { durable: false }]);
  });

  it('tells a refusal with its reason', async () => {
    const told = await steps(() => submission(true, { kind: 'refused', reason: 'closed' }));
    assert.deepEqual(told[1], ['refused', { kind: 'refused' }, { reason: 'closed' }]);
  });

  it('tells an expiry as a refusal', async () => {
    const told = await steps(() => submission(true, { kind: 'expired' }));
    assert.deepEqual(told[1], ['refused', { kind: 'refused' }, { reason: 'expired' }]);
  });

  it('tells a client that throws as a refusal', async () => {
    const told = await steps(() => {
      throw new TypeError('broken');
    });
    assert.deepEqual(told, [['refused', { kind: 'refused' }, { reason: 'TypeError: broken' }]]);
  });
});
