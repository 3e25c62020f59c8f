import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browser/find-chromium.ts';
import { buildCdnFile } from './build-cdn-file.ts';
import { describeTotals } from './describe-totals.ts';
import { ENGINE_NAMES } from './engines/engine-name.ts';
import { engines } from './engines/engines.ts';
import { runInEngine } from './engines/run-in-engine.ts';
import { logTotals } from './log-totals.ts';
import { broken, readTotals } from './read-totals.ts';
import { run } from './run.ts';
import { runNodeTests } from './run-node-tests.ts';
import { addTotals, type Totals } from './totals.ts';

const NODE_TESTS = [
  'packages/*/test/**/*.test.ts',
  'examples/*/test/**/*.test.ts',
  '.dev/test/**/*.test.ts',
];

const scratch = mkdtempSync(join(tmpdir(), 'hailong-test-'));

function runGates(): Totals {
  const file = join(scratch, 'gates.json');
  const config = '.dev/gates/web-test-runner.config.mjs';
  return readTotals(file, run('npx', ['wtr', '--config', config], { env: { TEST_TOTALS: file } }));
}

function runGoldens(): Totals {
  const file = join(scratch, 'goldens.json');
  return readTotals(
    file,
    run(process.execPath, ['.dev/goldens.ts'], { env: { TEST_TOTALS: file } }),
  );
}

function runAll(): Totals {
  if (!buildCdnFile()) return broken;
  return addTotals([
    runNodeTests(...NODE_TESTS),
    runInEngine('chromium'),
    runGates(),
    runGoldens(),
  ]);
}

function describeOthers(): string {
  const others = ENGINE_NAMES.filter((name) => name !== 'chromium').map(
    (name) => `${name} ${engines[name].isInstalled() ? 'is installed' : 'is not installed'}`,
  );
  return `Not run here: ${others.join(', ')}; also: npm run test:engines.`;
}

const { path, origin } = await findChromium();
console.log(`Browser: ${path} (${origin}). Node ${process.version}.`);
const totals = runAll();
rmSync(scratch, { recursive: true });
logTotals(totals);
console.log(`\n${describeOthers()}\n${describeTotals(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
