import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browser/find-chromium.ts';
import { addTotals, type Totals } from './totals.ts';

const root = new URL('..', import.meta.url).pathname;
const reporter = new URL('./totals-node-reporter.ts', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'hailong-test-'));

/** A step that dies before it can count is one failure. */
const broken: Totals = { passed: 0, failed: 1, skipped: 0 };

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(error);
  return status === 0;
}

function readTotals(file: string, isGreen: boolean): Totals {
  if (!existsSync(file)) return broken;
  const totals: Totals = JSON.parse(readFileSync(file, 'utf8'));
  return isGreen || totals.failed > 0 ? totals : addTotals([totals, broken]);
}

function runNodeTests(): Totals {
  const file = join(scratch, 'node.json');
  const isGreen = run(process.execPath, [
    '--conditions=hailong-source',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${file}`,
    'packages/*/test/**/*.test.ts',
    'examples/*/test/**/*.test.ts',
    '.dev/test/**/*.test.ts',
  ]);
  return readTotals(file, isGreen);
}

function runBrowserTests(): Totals {
  const file = join(scratch, 'browser.json');
  const isGreen = run('npx', ['wtr', '--config', '.dev/web-test-runner.config.mjs'], {
    TEST_TOTALS: file,
  });
  return readTotals(file, isGreen);
}

function runAll(): Totals {
  if (!run('npx', ['vite', 'build', '--mode', 'cdn', '--logLevel', 'warn'])) return broken;
  return addTotals([runNodeTests(), runBrowserTests()]);
}

const { path, origin } = await findChromium();
console.log(`Browser: ${path} (${origin}). Node ${process.version}.`);
const { passed, failed, skipped } = runAll();
rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
