import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTotals } from './describe-totals.ts';
import { logTotals } from './log-totals.ts';
import { allChecks } from './pack/all-checks.ts';
import type { Check, Packed } from './pack/check.ts';
import { installAll } from './pack/install-all.ts';
import { packAll } from './pack/pack-all.ts';
import { publicPackages } from './pack/public-packages.ts';
import { addTotals, type Totals } from './totals.ts';

/** What a check finds, or throws, is told below its line. */
async function run({ name, findFaults }: Check, packed: Packed): Promise<Totals> {
  const faults = await Promise.resolve(packed)
    .then(findFaults)
    .catch((error: unknown) => [String(error)]);
  const isGood = faults.length === 0;
  console.log(`${isGood ? 'pass' : 'FAIL'}  ${name}`);
  for (const fault of faults) console.log(`      ${fault.replaceAll('\n', '\n      ')}`);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

async function checkAll(scratch: string): Promise<Totals> {
  const packages = publicPackages();
  const isBuilt = process.argv.includes('--built');
  const tarballs = packAll(join(scratch, 'tarballs'), { isBuilt });
  const packed: Packed = { packages, tarballs, project: join(scratch, 'project') };
  console.log(`Packed ${packages.length} packages; npm installs them into an empty project.`);
  installAll(packed.project, tarballs);
  const parts: Totals[] = [];
  for (const check of allChecks(packages)) parts.push(await run(check, packed));
  return addTotals(parts);
}

const scratch = mkdtempSync(join(tmpdir(), 'hailong-pack-'));
try {
  const totals = await checkAll(scratch);
  logTotals(totals);
  console.log(`\n${describeTotals(totals)}`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}
