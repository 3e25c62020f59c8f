import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from '../../../soak/ledger/audit.ts';
import { createLedger } from '../../../soak/ledger/ledger.ts';

const a1 = { key: 'a.1', digest: 'one' };
const b1 = { key: 'b.1', digest: 'two' };

/** Makes a ledger whose clock shows the next of these times at each look. */
function ledgerAt(...times: number[]) {
  return createLedger(() => times.shift() ?? 0);
}

test('telling the same twice counts once', () => {
  const ledger = createLedger();
  for (const tell of [ledger.saved, ledger.saved, ledger.recorded, ledger.recorded]) tell(a1);
  assert.deepEqual(ledger.told(), { saved: 1, recorded: 1, refused: 0 });
});

test('the delay is from saved until recorded was told', () => {
  const ledger = ledgerAt(1_000, 4_500);
  ledger.saved(a1);
  ledger.recorded(a1);
  assert.deepEqual(audit(ledger.entries, { revisions: [a1], counted: 1 }).delaysMs, [3_500]);
});

test('the delay of what nobody waited for is until it left the outbox, the shortest first', () => {
  const ledger = ledgerAt(1_000, 2_000, 3_000, 9_000);
  ledger.saved(a1);
  ledger.saved(b1);
  ledger.left('b.1');
  ledger.left('a.1');
  const { delaysMs } = audit(ledger.entries, { revisions: [a1, b1], counted: 2 });
  assert.deepEqual(delaysMs, [1_000, 8_000]);
});

test('what was never told saved or recorded is not expected when it leaves an outbox', () => {
  const ledger = createLedger();
  ledger.left('a.1');
  assert.equal(ledger.entries.size, 0);
});

test('a refusal is kept with its reason', () => {
  const ledger = createLedger();
  ledger.refused(a1, 'answered 422 revision-skipped');
  assert.deepEqual(ledger.refusals, ['a.1: answered 422 revision-skipped']);
});
