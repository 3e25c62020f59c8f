import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Delivery, Submission } from '@hailong/client';
import type { Response } from '@hailong/protocol';
import type { Step } from '../../src/flow/status.ts';
import { handOver } from '../../src/host/hand-over.ts';
import { receipt } from '../fixtures/receipt.ts';

async function steps(submit: () => Submission): Promise<Step[]> {
  const told: Step[] = [];
  await handOver(
    { submit },
    {} as Response,
    (step) => told.push(step),
    () => {},
  );
  return told;
}

const submission = (durable: boolean, delivery: Delivery): Submission => ({
  saved: Promise.resolve({ durable }),
  recorded: Promise.resolve(delivery),
});

describe('handOver', () => {
  it('tells saved, then recorded with the receipt', async () => {
    assert.deepEqual(await steps(() => submission(true, { kind: 'recorded', receipt })), [
      { event: 'saved', durable: true },
      { event: 'recorded', receipt },
    ]);
  });

  it('tells what is only kept in the page', async () => {
    const [first] = await steps(() => submission(false, { kind: 'recorded', receipt }));
    assert.deepEqual(first, { event: 'saved', durable: false });
  });

  it('tells a refusal with its reason', async () => {
    const told = await steps(() => submission(true, { kind: 'refused', reason: 'closed' }));
    assert.deepEqual(told[1], { event: 'refused', reason: 'closed' });
  });

  it('tells an expiry as a refusal', async () => {
    const told = await steps(() => submission(true, { kind: 'expired' }));
    assert.deepEqual(told[1], { event: 'refused', reason: 'expired' });
  });

  it('tells a client that throws as a refusal', async () => {
    const told = await steps(() => {
      throw new TypeError('broken');
    });
    assert.deepEqual(told, [{ event: 'refused', reason: 'TypeError: broken' }]);
  });
});
