import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

const script = new URL('../grand-total.ts', import.meta.url).pathname;

function grandTotal(t: TestContext, log: string, status: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-log-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'log');
  writeFileSync(file, log);
  return execFileSync(process.execPath, [script, file, String(status)], { encoding: 'utf8' });
}

const green = '{"passed":3,"failed":0,"skipped":1}\n';
const red = '{"passed":2,"failed":4,"skipped":0}\n';

test('the grand total is the sum of the runs', (t) => {
  assert.equal(grandTotal(t, green + red, 1), '5 passed, 4 failed, 1 skipped\n');
});

test('the grand total of nothing is nothing', (t) => {
  assert.equal(grandTotal(t, '', 0), '0 passed, 0 failed, 0 skipped\n');
});

test('a step without tests that goes wrong is one failure', (t) => {
  assert.equal(grandTotal(t, green, 1), '3 passed, 1 failed, 1 skipped\n');
});
