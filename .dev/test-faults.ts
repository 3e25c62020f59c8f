import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveFiles } from './bench/static-server.ts';
import { launchOptions } from './browser/launch-options.ts';
import { buildCdnFile } from './build-cdn-file.ts';
import { describeTotals } from './describe-totals.ts';
import { auditCounts } from './faults/bench/audit-counts.ts';
import { startCollector, type StartedCollector } from './faults/collector/start-collector.ts';
import { describeFinding } from './faults/describe-finding.ts';
import { declaredRows, type FaultRow } from './faults/fault-row.ts';
import { missingRows } from './faults/matrix.ts';
import { portalHeaders, portalPages } from './faults/page/portal-pages.ts';
import './faults/rows/rows.ts';
import { runRows, type Finding } from './faults/run-rows.ts';
import { logTotals } from './log-totals.ts';
import { addTotals, type Totals } from './totals.ts';

/** How long a browser may take to answer its protocol, in milliseconds. */
const PROTOCOL_TIMEOUT_MS = 20_000;

/** Most rows wait for timers, so that more of them than there are cores may run. */
const AT_ONCE = 3;

function choose(numbers: string[]): FaultRow[] {
  const rows = declaredRows();
  const missing = missingRows(rows.map(({ number }) => number));
  if (missing.length > 0) throw new Error(`the fault matrix has no test for rows ${missing}`);
  return numbers.length > 0 ? rows.filter(({ number }) => numbers.includes(`${number}`)) : rows;
}

async function runAll(rows: FaultRow[]): Promise<Totals> {
  const scratch = mkdtempSync(join(tmpdir(), 'hailong-faults-'));
  const collector = await startCollector({ database: join(scratch, 'hailong.sqlite') });
  const { url: portal, server } = await serveFiles(await portalPages(), portalHeaders);
  const browser = await puppeteer.launch({
    ...(await launchOptions()),
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
  });
  try {
    const site = { portal, collector, scratch };
    const findings = await runRows({ rows, browser, site, atOnce: AT_ONCE }, (finding) =>
      console.log(describeFinding(finding)),
    );
    return addTotals([count(findings), await audit(collector)]);
  } finally {
    await browser.close();
    server.close();
    await collector.stop();
    rmSync(scratch, { recursive: true });
  }
}

/** After all rows, the collector that they share has counted what it has stored. */
async function audit(collector: StartedCollector): Promise<Totals> {
  const { stored, counted } = await auditCounts(collector);
  const isRight = stored === counted;
  const told = `${stored} stored, ${counted} counted`;
  console.log(` * | all rows together | counted once | ${isRight ? 'pass' : 'FAIL'}: ${told}`);
  return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, skipped: 0 };
}

function count(findings: Finding[]): Totals {
  const so = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  return { passed: so('pass'), failed: so('FAIL'), skipped: so('not run') };
}

const rows = choose(process.argv.slice(2));
if (!buildCdnFile()) throw new Error('not run: the CDN file, which pages load, cannot be built');
const totals = await runAll(rows);
logTotals(totals);
console.log(`\n${describeTotals(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
