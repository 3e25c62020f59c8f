import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser/launch-options.ts';
import { describeTotals } from './describe-totals.ts';
import { hosts } from './examples/hosts.ts';
import { runHost, type Bench, type Finding } from './examples/run-host.ts';
import { serveTarballs } from './examples/serve-tarballs.ts';
import type { Host } from './examples/visit.ts';
import { logTotals } from './log-totals.ts';
import { packAll } from './pack/pack-all.ts';
import type { Totals } from './totals.ts';

/** An example installs and builds on one core, mostly. */
const AT_ONCE = 2;

function choose(names: string[]): readonly Host[] {
  const unknown = names.filter((name) => !hosts.some((host) => host.name === name));
  const known = hosts.map(({ name }) => name).join(', ');
  if (unknown.length > 0) throw new Error(`no example "${unknown.join(', ')}"; known: ${known}`);
  return names.length > 0 ? hosts.filter(({ name }) => names.includes(name)) : hosts;
}

function tell({ name, commands, scripts, seconds, fault }: Finding): void {
  const steps = [`${commands} commands`, ...scripts].join(', ');
  const outcome = fault === undefined ? 'pass' : 'FAIL';
  console.log(`${outcome}  ${name.padEnd(12)} ${`${seconds}`.padStart(3)} s  ${steps}`);
  if (fault !== undefined) console.log(fault.replaceAll(/^/gm, '      '));
}

async function runAll(chosen: readonly Host[], bench: Bench): Promise<Finding[]> {
  const waiting = [...chosen];
  const findings: Finding[] = [];
  const removals: Promise<void>[] = [];
  const work = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      const finding = await runHost(host, bench);
      tell(finding);
      findings.push(finding);
      // Tens of thousands of files: the next example need not wait until they are gone.
      removals.push(rm(join(bench.folder, host.name), { recursive: true, force: true }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await Promise.all(removals);
  return findings;
}

async function runIn(folder: string, chosen: readonly Host[], isBuilt: boolean): Promise<Totals> {
  const { url, server } = await serveTarballs(
    Object.values(packAll(join(folder, 'tarballs'), { isBuilt })),
  );
  const browser = await puppeteer.launch(await launchOptions());
  const env = {
    ...process.env,
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  try {
    const findings = await runAll(chosen, { browser, folder, env, registry: url });
    const failed = findings.filter(({ fault }) => fault !== undefined).length;
    return { passed: findings.length - failed, failed, skipped: 0 };
  } finally {
    await browser.close();
    server.close();
  }
}

const args = process.argv.slice(2);
const chosen = choose(args.filter((each) => !each.startsWith('--')));
const folder = mkdtempSync(join(tmpdir(), 'hailong-examples-'));
const since = Date.now();
try {
  const totals = await runIn(folder, chosen, args.includes('--built'));
  logTotals(totals);
  console.log(`\n${Math.round((Date.now() - since) / 1000)} s, pictures in .data/examples/`);
  console.log(describeTotals(totals));
  process.exitCode = totals.failed > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}
