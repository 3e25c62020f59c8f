import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Receipt } from '@hailong/protocol';
import { CAP_MS, DAY_MS, settle, type Outcome } from '../../src/delivery/settle.ts';
import type { Item } from '../../src/outbox/item.ts';
import { makeItem, SAVED_AT } from '../support/items.ts';

const NOW = SAVED_AT + 1_000_000;
const item: Item = { ...makeItem(), attempts: 2 };
const failure = { kind: 'retry', reason: 'unreachable' } as const;
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function after(outcome: Outcome, changed: Partial<Item> = {}, now = NOW, random = 0.5): Item {
  return settle({ ...item, ...changed }, outcome, now, { random: () => random, maxAgeDays: 30 });
}

test('waits half of eight seconds after the third failure in the middle of the dice', () => {
  assert.deepEqual(after(failure), {
    ...item,
    attempts: 3,
    seenAt: NOW,
    agedMs: NOW - SAVED_AT,
    notBefore: NOW + 4_000,
    firmUntil: NOW,
    end: undefined,
    reason: 'unreachable',
  });
});

test('pauses between 0 and a bound that doubles, and never beyond the cap', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fraction, (attempts, random) => {
      const ms = after(failure, { attempts }, NOW, random).notBefore - NOW;
      assert.ok(ms >= 0 && ms <= Math.min(CAP_MS, 2_000 * 2 ** attempts));
    }),
  );
});

test('spreads pauses over the whole interval', () => {
  const pauses = [0, 0.999].map((random) => after(failure, {}, NOW, random).notBefore - NOW);
  assert.deepEqual(pauses, [0, 7_992]);
});

test('waits firmly for the longest interval when it is told to be slow', () => {
  const { notBefore, firmUntil } = after({ ...failure, slow: true });
  assert.deepEqual([notBefore, firmUntil], [NOW + CAP_MS, NOW + CAP_MS]);
});

test('never comes back before the pause it was asked for, nor much more than a day later', () => {
  fc.assert(
    fc.property(fc.double(), fc.boolean(), (retryAfterMs, slow) => {
      const { notBefore } = after({ ...failure, slow, retryAfterMs });
      const floorMs = Math.min(Math.max(retryAfterMs || 0, 0), DAY_MS);
      assert.ok(notBefore - NOW >= floorMs && notBefore - NOW <= DAY_MS + CAP_MS);
    }),
  );
});

test('waits firmly for what was asked for and no longer, however often it failed', () => {
  const { notBefore, firmUntil } = after({ ...failure, retryAfterMs: 5_000 }, { attempts: 20 });
  assert.deepEqual([notBefore, firmUntil], [NOW + 5_000 + CAP_MS / 2, NOW + 5_000]);
});

test('ends as recorded with a receipt', () => {
  const receipt = { code: '7K3M-Q9TD' } as Receipt;
  assert.equal(after({ kind: 'delivered', receipt }).end, 'recorded');
});

test('goes on when a transport says that it delivered and gives no receipt', () => {
  assert.equal(after({ kind: 'delivered' }).end, undefined);
});

test('ends as refused and keeps the reason', () => {
  const { end, reason } = after({ kind: 'refused', reason: 'answered 422 invalid-answer' });
  assert.deepEqual([end, reason], ['refused', 'answered 422 invalid-answer']);
});

const OLD_MS = 30 * DAY_MS;

test('expires when it has waited for longer than the longest age', () => {
  const { end } = after(failure, { agedMs: OLD_MS, seenAt: NOW - 1 });
  assert.equal(end, 'expired');
});

test('does not expire before that, however often it failed', () => {
  assert.equal(after(failure, { attempts: 10_000, agedMs: OLD_MS, seenAt: NOW }).end, undefined);
});

test('ages by at most a day an attempt and never backwards, whatever the clock says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      fc.nat(OLD_MS),
      (jumpMs, agedMs) => {
        const aged = after(failure, { agedMs, seenAt: SAVED_AT }, SAVED_AT + jumpMs).agedMs;
        assert.ok(aged >= agedMs && aged <= agedMs + DAY_MS);
      },
    ),
  );
});
