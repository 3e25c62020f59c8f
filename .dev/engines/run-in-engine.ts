import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTotals } from '../read-totals.ts';
import { run } from '../run.ts';
import { endProcesses, RUN_MARK } from '../system/end-processes.ts';
import { type Totals } from '../totals.ts';
import { type EngineName } from './engine-name.ts';

/** How long a run may take, in milliseconds: several times what two busy cores need. */
const LIMIT_MS = 420_000;

/** Tells in which test files a run was when it was ended. */
function describeEnd(engine: EngineName, running: string): string {
  const files = existsSync(running) ? readFileSync(running, 'utf8') : 'the start of the runner';
  return `${engine}: ended too early, in ${files || 'the closing of the browser'}`;
}

/**
 * Runs the component and client tests in one engine and gives their totals. A run that stalls is
 * ended, and told with the test files that it was in; nothing that was started for it stays.
 */
export function runInEngine(engine: EngineName, limitMs = LIMIT_MS): Totals {
  const scratch = mkdtempSync(join(tmpdir(), 'hailong-engine-'));
  const [file, running] = [join(scratch, 'totals.json'), join(scratch, 'running.txt')];
  const marks = { TEST_TOTALS: file, TEST_RUNNING: running, [RUN_MARK]: scratch };
  const isGreen = run('npx', ['wtr', '--config', '.dev/web-test-runner.config.mjs'], {
    env: { TEST_ENGINE: engine, ...marks },
    timeoutMs: limitMs,
  });
  endProcesses(scratch);
  const totals = readTotals(file, isGreen);
  const isExplained = isGreen || (existsSync(file) && readTotals(file, true).failed > 0);
  if (!isExplained) console.log(describeEnd(engine, running));
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return totals;
}
