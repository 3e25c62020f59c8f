import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTotals } from '../read-totals.ts';
import { run } from '../run.ts';
import { type Totals } from '../totals.ts';
import { type EngineName } from './engine-name.ts';

/** Runs the component and client tests in one engine and gives their totals. */
export function runInEngine(engine: EngineName): Totals {
  const scratch = mkdtempSync(join(tmpdir(), 'hailong-engine-'));
  const file = join(scratch, 'totals.json');
  const isGreen = run('npx', ['wtr', '--config', '.dev/web-test-runner.config.mjs'], {
    TEST_ENGINE: engine,
    TEST_TOTALS: file,
  });
  const totals = readTotals(file, isGreen);
  rmSync(scratch, { recursive: true });
  return totals;
}
