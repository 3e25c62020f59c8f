import { buildCdnFile } from './build-cdn-file.ts';
import { describeTotals } from './describe-totals.ts';
import { ENGINE_NAMES, readEngineName, type EngineName } from './engines/engine-name.ts';
import { engines } from './engines/engines.ts';
import { runInEngine } from './engines/run-in-engine.ts';
import { logTotals } from './log-totals.ts';
import { installPackages } from './system/install-packages.ts';

function testIn(engine: EngineName): string {
  const { isInstalled, packages } = engines[engine];
  const reason = installPackages(packages, isInstalled);
  if (reason) return `${engine}: not run, ${reason}`;
  const totals = runInEngine(engine);
  logTotals(totals);
  if (totals.failed > 0) process.exitCode = 1;
  return `${engine}: ${describeTotals(totals)}`;
}

const named = process.argv.slice(2).map(readEngineName);
if (!buildCdnFile()) throw new Error('not run: the CDN file, which a test loads, cannot be built');
const lines = (named.length > 0 ? named : ENGINE_NAMES).map(testIn);
console.log(`\n${lines.join('\n')}`);
