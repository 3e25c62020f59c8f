import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noTests, type Totals } from '../totals.ts';
import { endProcesses } from './end-processes.ts';
import { prepareSystem } from './prepare-system.ts';
import { runScenario } from './run-scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { startDesktop } from './start-desktop.ts';
import { startService } from './start-service.ts';

const scratch = mkdtempSync(join(tmpdir(), 'hailong-screen-reader-'));

/** Leaves nothing behind, however the run ends. */
process.once('exit', () => {
  endProcesses(scratch);
  // What is being ended may still write.
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

async function runAll(): Promise<Totals> {
  const totals = { ...noTests };
  const service = await startService(scratch);
  const env = await startDesktop(scratch);
  for (const scenario of scenarios) {
    const startedAt = performance.now();
    const { kind, reason, spoken } = await runScenario(scenario, { env, service, scratch });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    totals[kind]++;
    console.log(`\n${kind}: ${scenario.title} (${seconds} s)`);
    for (const line of spoken) console.log(`    ${line}`);
    if (reason) console.log(reason);
  }
  await service.close();
  return totals;
}

const reason = prepareSystem();
if (reason) console.log(`Skipped: ${reason}`);
const { passed, failed, skipped } = reason
  ? { ...noTests, skipped: scenarios.length }
  : await runAll();
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
