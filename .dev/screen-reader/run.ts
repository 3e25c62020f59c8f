import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTotals } from '../describe-totals.ts';
import { logTotals } from '../log-totals.ts';
import { broken } from '../read-totals.ts';
import { endProcesses } from '../system/end-processes.ts';
import { noTests, type Totals } from '../totals.ts';
import { prepareSystem } from './prepare-system.ts';
import { runScenario } from './run-scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { startDesktop } from './start-desktop.ts';
import { startService } from './start-service.ts';

/** How long a run may take, in milliseconds: several times what two busy cores need. */
const LIMIT_MS = 480_000;

const scratch = mkdtempSync(join(tmpdir(), 'hailong-screen-reader-'));

/** What is being done, to be told when it takes too long. */
let doing = 'starting the desktop';

/** Leaves nothing behind, however the run ends. */
process.once('exit', () => {
  endProcesses(scratch);
  // What is being ended may still write.
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

function finish(totals: Totals): never {
  logTotals(totals);
  console.log(`\nscreen reader: ${describeTotals(totals)}`);
  process.exit(totals.failed > 0 ? 1 : 0);
}

async function runAll(): Promise<Totals> {
  const totals = { ...noTests };
  const service = await startService(scratch);
  const env = await startDesktop(scratch);
  for (const scenario of scenarios) {
    doing = scenario.title;
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
if (reason) {
  console.log(`\nscreen reader: not run, ${reason}`);
  process.exit();
}
setTimeout(() => {
  console.log(`\nended after ${LIMIT_MS / 1000} s, while ${doing}`);
  finish(broken);
}, LIMIT_MS);
const totals = await runAll().catch((error: unknown) => {
  console.error(error);
  return broken;
});
finish(totals);
