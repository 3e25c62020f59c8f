import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, type Holdings } from '../../../soak/ledger/audit.ts';
import { createLedger } from '../../../soak/ledger/ledger.ts';

const a1 = { key: 'a.1', digest: 'one' };
const a2 = { key: 'a.2', digest: 'two' };

function holding(revisions: Holdings['revisions'], counted = 1): Holdings {
  return { revisions, counted };
}

test('a revision that was told saved and is in the database is not lost', () => {
  const ledger = createLedger();
  ledger.saved(a1);
  const { lost, found } = audit(ledger.entries, holding([a1]));
  assert.deepEqual({ lost, found }, { lost: [], found: 1 });
});

test('a revision that was told saved and is in no database is lost', () => {
  const ledger = createLedger();
  ledger.saved(a1);
  ledger.saved(a2);
  assert.deepEqual(audit(ledger.entries, holding([a1])).lost, ['a.2']);
});

test('a revision with other content in the database is lost', () => {
  const ledger = createLedger();
  ledger.saved(a1);
  assert.deepEqual(audit(ledger.entries, holding([{ ...a1, digest: 'other' }])).lost, ['a.1']);
});

test('a revision whose receipt was for other content is lost', () => {
  const ledger = createLedger();
  ledger.saved(a1);
  ledger.recorded({ ...a1, digest: 'other' });
  assert.deepEqual(audit(ledger.entries, holding([a1])).lost, ['a.1']);
});

test('a revision that was told recorded and is in no database is told apart', () => {
  const ledger = createLedger();
  ledger.saved(a1);
  ledger.recorded(a2);
  assert.deepEqual(audit(ledger.entries, holding([])).lostAfterRecorded, ['a.2']);
});

test('a revision that is stored twice is doubled', () => {
  assert.deepEqual(audit(new Map(), holding([a1, a2, a1])).doubled, ['a.1']);
});

test('a response that is counted twice, or never, is miscounted', () => {
  const miscount = (counted: number) => audit(new Map(), holding([a1, a2], counted)).miscounted;
  assert.deepEqual([2, 1, 0].map(miscount), [1, 0, -1]);
});

test('a revision in the database that nobody was told of is neither lost nor doubled', () => {
  const { lost, doubled, found } = audit(createLedger().entries, holding([a1]));
  assert.deepEqual({ lost, doubled, found }, { lost: [], doubled: [], found: 1 });
});
