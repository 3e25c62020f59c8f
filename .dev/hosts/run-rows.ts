import type { Browser } from 'puppeteer-core';
import { NotRun, type HostRow } from './host-row.ts';
import { openVisit, type Surroundings } from './visit/open-visit.ts';

/** How long a row may take, in milliseconds. */
const ROW_DEADLINE_MS = 30_000;

/** What came of a row. */
export interface Finding {
  row: HostRow;
  outcome: 'pass' | 'FAIL' | 'not run';
  /** Why it failed or was not run, or what is worth telling. */
  note: string;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`took longer than ${ROW_DEADLINE_MS} ms`)),
      ROW_DEADLINE_MS,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Gives an error with the place in a row where it was thrown. */
function describe(error: unknown): string {
  const { message = `${error}`, stack = '' } = error as Error;
  return [
    message,
    ...stack
      .split('\n')
      .filter((line) => /at .*\/hosts\/\w/.test(line))
      .slice(0, 2),
  ].join('\n');
}

async function runRow(
  browser: Browser,
  row: HostRow,
  site: Omit<Surroundings, 'context'>,
): Promise<Finding> {
  const context = await browser.createBrowserContext();
  try {
    const run = async () => row.test(await openVisit(row, { ...site, context }));
    return { row, outcome: 'pass', note: (await inTime(run())) ?? '' };
  } catch (error) {
    if (error instanceof NotRun) return { row, outcome: 'not run', note: error.message };
    return { row, outcome: 'FAIL', note: describe(error) };
  } finally {
    await context.close();
  }
}

/** Runs rows, so many at once and each in a browser profile of its own; gives what came of them in order. */
export async function runRows(
  { rows, browser, atOnce }: { rows: HostRow[]; browser: Browser; atOnce: number },
  site: Omit<Surroundings, 'context'>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const left = [...rows.entries()];
  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      findings[next[0]] = await runRow(browser, next[1], site);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings;
}
