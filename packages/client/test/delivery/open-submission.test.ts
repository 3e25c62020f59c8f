import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Receipt } from '@hailong/protocol';
import { openSubmission } from '../../src/delivery/open-submission.ts';
import type { Delivery } from '../../src/submission.ts';
import { makeItem } from '../support/items.ts';

const receipt = { code: '7K3M-Q9TD' } as Receipt;
const waiting = makeItem();
const recorded = { ...waiting, end: 'recorded' } as const;
const refused = { ...waiting, end: 'refused', reason: 'answered 422' } as const;
const expired = { ...waiting, collector: 'b', end: 'expired' } as const;

/** Opens a submission to two collectors and notes how it ends and when it is forgotten. */
function setUp() {
  const ends: Delivery[] = [];
  let forgotten = 0;
  const saved = Promise.resolve({ durable: true });
  const submission = openSubmission(saved, 2, () => (forgotten += 1));
  void submission.recorded.then((end) => ends.push(end));
  const settled = async () => {
    await Promise.resolve();
    return { ends, forgotten };
  };
  return { ...submission, settled };
}

test('has not ended while a collector has yet to record', async () => {
  const { hear, settled } = setUp();
  hear(refused);
  hear(waiting);
  assert.deepEqual(await settled(), { ends: [], forgotten: 0 });
});

test('tells of each attempt that has to be repeated', () => {
  const troubles: string[] = [];
  const saved = Promise.resolve({ durable: true });
  const { hear } = openSubmission(
    saved,
    2,
    () => {},
    (message) => troubles.push(message),
  );
  hear({ ...waiting, collector: 'https://c.example', reason: 'no answer in time' });
  hear(refused);
  assert.deepEqual(troubles, ['collector https://c.example: no answer in time']);
});

test('is recorded as soon as one collector has recorded', async () => {
  const { hear, settled } = setUp();
  hear(recorded, receipt);
  const { ends, forgotten } = await settled();
  assert.deepEqual([ends[0]!.kind, forgotten], ['recorded', 1]);
  assert.equal('receipt' in ends[0]! && ends[0].receipt, receipt);
});

for (const order of [
  [refused, expired],
  [expired, refused],
]) {
  test(`is refused with its reason after ${order[0]!.end} and ${order[1]!.end}`, async () => {
    const { hear, settled } = setUp();
    for (const item of order) hear(item);
    const { ends, forgotten } = await settled();
    assert.deepEqual([ends[0]!.kind, forgotten], ['refused', 1]);
    assert.equal('reason' in ends[0]! && ends[0].reason, 'answered 422');
  });
}

test('is expired when all have expired', async () => {
  const { hear, settled } = setUp();
  hear(expired);
  hear({ ...expired, collector: 'a' });
  assert.deepEqual(await settled(), { ends: [{ kind: 'expired' }], forgotten: 1 });
});

test('counts the end at one collector once, however often it is heard', async () => {
  const { hear, settled } = setUp();
  hear(refused);
  hear(refused);
  assert.deepEqual(await settled(), { ends: [], forgotten: 0 });
});
