import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTotals } from '../describe-totals.ts';
import { logTotals } from '../log-totals.ts';
import { broken, readTotals } from '../read-totals.ts';
import { run } from '../run.ts';
import type { Totals } from '../totals.ts';
import { buildSite } from './build-site.ts';

const reporter = new URL('../totals-node-reporter.ts', import.meta.url).pathname;

/** Looks at the built site: its files, and its main pages in a browser. */
function runChecks(): Totals {
  const scratch = mkdtempSync(join(tmpdir(), 'hailong-docs-'));
  const file = join(scratch, 'checks.json');
  const isGreen = run(process.execPath, [
    '--conditions=hailong-source',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${file}`,
    '.dev/docs-site/checks/*.check.ts',
  ]);
  const totals = readTotals(file, isGreen);
  rmSync(scratch, { recursive: true });
  return totals;
}

const totals = buildSite() ? runChecks() : broken;
logTotals(totals);
console.log(`\n${describeTotals(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
