import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser/launch-options.ts';
import { buildCdnFile } from './build-cdn-file.ts';
import { describeTotals } from './describe-totals.ts';
import { describeTable } from './hosts/describe-table.ts';
import { createCleanLooks } from './hosts/look/clean-looks.ts';
import { rowsOf, tables, type HostRow } from './hosts/host-row.ts';
import './hosts/rows.ts';
import { runRows, type Finding } from './hosts/run-rows.ts';
import { fromDebian } from './hosts/site/libraries.ts';
import { startSite } from './hosts/site/start-site.ts';
import { logTotals } from './log-totals.ts';
import { installPackages } from './system/install-packages.ts';
import { addTotals, type Totals } from './totals.ts';

/** Rows wait for the network more than they compute. */
const AT_ONCE = 3;

const pictures = fileURLToPath(new URL('../.data/hosts/', import.meta.url));

function count(findings: readonly Finding[]): Totals {
  const so = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  return { passed: so('pass'), failed: so('FAIL'), skipped: so('not run') };
}

/** Gives the rows whose name holds one of these words, or all. */
function choose(table: HostRow['table'], words: readonly string[]): HostRow[] {
  const rows = rowsOf(table);
  if (words.length === 0) return rows;
  return rows.filter(({ name }) => words.some((word) => `${table}: ${name}`.includes(word)));
}

/** Debian has what npm has not; where it cannot be had, its rows say so. */
function installLibraries(): void {
  const isThere = () => Object.values(fromDebian).every(existsSync);
  installPackages(['libjs-prototype', 'libjs-mootools'], isThere);
}

async function runAll(words: readonly string[]): Promise<Totals> {
  const scratch = mkdtempSync(join(tmpdir(), 'hailong-hosts-'));
  mkdirSync(pictures, { recursive: true });
  const { site, portal, stop } = await startSite(tables.flatMap(rowsOf), scratch);
  const browser = await puppeteer.launch(await launchOptions());
  try {
    const totals: Totals[] = [];
    const [clean] = rowsOf('hosts');
    const cleanLooks = createCleanLooks(browser, clean!, { site, portal, pictures });
    const surroundings = { site, portal, pictures, cleanLooks };
    for (const table of tables) {
      const rows = choose(table, words);
      const findings = await runRows({ rows, browser, atOnce: AT_ONCE }, surroundings);
      if (rows.length > 0) console.log(describeTable(table, findings));
      totals.push(count(findings));
    }
    return addTotals(totals);
  } finally {
    await browser.close();
    await stop();
    rmSync(scratch, { recursive: true });
  }
}

if (!buildCdnFile()) throw new Error('not run: the CDN file, which pages load, cannot be built');
installLibraries();
const totals = await runAll(process.argv.slice(2));
logTotals(totals);
console.log(`\npictures: ${pictures}\n${describeTotals(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
