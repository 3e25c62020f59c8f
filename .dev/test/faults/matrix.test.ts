import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declaredRows, fault, NotRun, type FaultRow } from '../../faults/fault-row.ts';
import { describeFinding } from '../../faults/describe-finding.ts';
import { missingRows } from '../../faults/matrix.ts';
import '../../faults/rows/rows.ts';

const row: FaultRow = { number: 7, fault: 'kill -9', expected: 'one record', test: async () => {} };

test('every row of the fault matrix has one test', () => {
  assert.deepEqual(missingRows(declaredRows().map(({ number }) => number)), []);
  assert.throws(() => fault(7, 'again', 'an error', async () => {}), /row 7 is declared twice/);
});

test('a row without a test is missed', () => {
  const numbers = declaredRows().map(({ number }) => number);
  assert.deepEqual(missingRows(numbers.filter((number) => number !== 23)), [23]);
});

test('a line tells the row and what came of it', () => {
  const finding = { row, tookMs: 1234, reason: '' };
  const written = ' 7 | kill -9 | one record';
  assert.equal(describeFinding({ ...finding, outcome: 'pass' }), `${written} | pass (1.2 s)`);
  assert.equal(
    describeFinding({ ...finding, outcome: 'FAIL', reason: 'two records' }),
    `${written} | FAIL (1.2 s)\n     two records`,
  );
  const { message: reason } = new NotRun('needs a Chromium of the system');
  assert.equal(
    describeFinding({ ...finding, outcome: 'not run', reason }),
    `${written} | not run: needs a Chromium of the system`,
  );
});
