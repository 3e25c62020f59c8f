import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTotals } from './read-totals.ts';
import { run } from './run.ts';
import type { Totals } from './totals.ts';

const reporter = new URL('./totals-node-reporter.ts', import.meta.url).pathname;

/** Runs the tests for Node in the files that some patterns match, two files at a time. */
export function runNodeTests(...patterns: string[]): Totals {
  const scratch = mkdtempSync(join(tmpdir(), 'hailong-node-tests-'));
  const file = join(scratch, 'totals.json');
  const isGreen = run(process.execPath, [
    '--conditions=hailong-source',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${file}`,
    ...patterns,
  ]);
  const totals = readTotals(file, isGreen);
  rmSync(scratch, { recursive: true });
  return totals;
}
