import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../../bench/make-response.ts';
import { createFaultChoice } from '../../../soak/faults/choose-fault.ts';
import { nameFault } from '../../../soak/faults/name-fault.ts';

/** Enough requests, and enough time for storms, that each kind comes. */
const REQUESTS = 20_000;
const STEP_MS = 10;

function chooseMany(seed: number): string[] {
  let now = 0;
  const choose = createFaultChoice(seededRandom(seed), () => (now += STEP_MS));
  return Array.from({ length: REQUESTS }, () => {
    const fault = choose();
    return fault ? nameFault(fault) : 'none';
  });
}

test('every kind of fault comes, and most requests pass', () => {
  const chosen = chooseMany(1);
  const kinds = new Set(chosen);
  for (const kind of ['drop', 'reset', 'lose-answer', 'truncate', 'stall', 'stall-body', 'slow']) {
    assert.ok(kinds.has(kind), kind);
  }
  assert.ok(chosen.filter((name) => name === 'none').length > REQUESTS / 2);
});

test('the same seed chooses the same faults, another one others', () => {
  assert.deepEqual(chooseMany(1), chooseMany(1));
  assert.notDeepEqual(chooseMany(1), chooseMany(2));
});

test('no fault is one that a client takes for good or pauses a quarter of an hour for', () => {
  const lasting = /answer (400|401|403|404|405|410|413|415|422)/;
  assert.deepEqual(
    chooseMany(3).filter((name) => lasting.test(name)),
    [],
  );
});
