import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Surroundings } from './bench/bench.ts';
import { openBench } from './bench/open-bench.ts';
import { NotRun, type FaultRow } from './fault-row.ts';

/** How long a row may take, in milliseconds; the longest takes less than half of it. */
const ROW_DEADLINE_MS = 60_000;

/** What came of a row. */
export interface Finding {
  row: FaultRow;
  outcome: 'pass' | 'FAIL' | 'not run';
  /** Why it failed or was not run. */
  reason: string;
  tookMs: number;
}

type Site = Omit<Surroundings, 'folder' | 'context'> & { scratch: string };

function deadline(ms: number): { passed: Promise<never>; cancel: () => void } {
  let timer: NodeJS.Timeout;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${ms} ms`)), ms);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}

async function runInProfile(browser: Browser, row: FaultRow, site: Site): Promise<void> {
  const folder = join(site.scratch, `row-${row.number}`);
  mkdirSync(folder);
  const context = await browser.createBrowserContext();
  const bench = await openBench(row.number, { ...site, folder, context });
  const { passed, cancel } = deadline(ROW_DEADLINE_MS);
  try {
    await Promise.race([row.test(bench), passed]);
  } finally {
    cancel();
    await context.close().catch(() => undefined);
    await bench.end();
  }
}

async function runRow(browser: Browser, row: FaultRow, site: Site): Promise<Finding> {
  const startedAt = performance.now();
  const finding = (outcome: Finding['outcome'], reason = ''): Finding => ({
    row,
    outcome,
    reason,
    tookMs: performance.now() - startedAt,
  });
  try {
    await runInProfile(browser, row, site);
    return finding('pass');
  } catch (error) {
    if (error instanceof NotRun) return finding('not run', error.message);
    return finding('FAIL', (error as Error).stack ?? `${error}`);
  }
}

/** Runs rows, so many at once and each in a browser profile of its own; `tell` hears of each in order. */
export async function runRows(
  {
    rows,
    browser,
    site,
    atOnce,
  }: { rows: FaultRow[]; browser: Browser; site: Site; atOnce: number },
  tell: (finding: Finding) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const left = [...rows.entries()];
  let told = 0;
  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, row] = next;
      findings[at] = await runRow(browser, row, site);
      while (findings[told]) tell(findings[told++]!);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings;
}
