import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCdnFile } from './build-cdn-file.ts';
import { logTotals } from './log-totals.ts';
import { ignoreStrays } from './soak/browser/ignore-strays.ts';
import { judgeReport } from './soak/judge-report.ts';
import { readOptions } from './soak/read-options.ts';
import { renderReport } from './soak/render-report.ts';
import { runSoak } from './soak/run-soak.ts';

/** Devices without a browser: enough that each is quiet for a while and busy for a while. */
const DEVICES = 80;

/** Answers a second of all of them: what two cores with a browser beside can carry. */
const PER_SECOND = 220;

ignoreStrays();
const { minutes, seed, keep } = readOptions(process.argv.slice(2));
const folder = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'hailong-soak-'));
mkdirSync(folder, { recursive: true });
if (!buildCdnFile()) throw new Error('not run: the files that the pages load cannot be built');
console.log(`\nSoak of ${minutes} min, --seed ${seed}${keep ? `; database in ${folder}` : ''}`);
const report = await runSoak({
  seconds: minutes * 60,
  seed,
  folder,
  devices: DEVICES,
  perSecond: PER_SECOND,
  hasBrowser: true,
  say: console.log,
});
const broken = judgeReport(report);
console.log(`\n${renderReport(report)}`);
for (const words of broken) console.error(`broken: ${words}`);
if (!keep && broken.length === 0) rmSync(folder, { recursive: true });
else console.log(`The database is in ${folder}.`);
logTotals({ passed: broken.length > 0 ? 0 : 1, failed: broken.length > 0 ? 1 : 0, skipped: 0 });
process.exit(broken.length > 0 ? 1 : 0);
