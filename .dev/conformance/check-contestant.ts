import { mkdirSync } from 'node:fs';
import { describeFinding, describeReport, runConformance } from 'hailong-conformance';
import { unusedPort } from '../start/unused-port.ts';
import type { Totals } from '../totals.ts';
import type { Contestant, Place } from './contestant.ts';
import { checkCanonical } from './check-canonical.ts';
import { drawGroups } from './draw-groups.ts';

/** What a contestant is checked with. */
export interface Checking extends Pick<Place, 'folder' | 'surveys' | 'origin'> {
  /** The survey that the kit answers. */
  survey: string;
  /** Rates with the widget of a real browser at the collector of this URL. */
  rate(collector: string): Promise<void>;
}

async function checkInBrowser(rate: () => Promise<void>): Promise<Totals> {
  try {
    await rate();
    console.log('pass  the widget in a browser: a rating and an opinion are recorded');
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`FAIL  the widget in a browser: ${(error as Error).message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs the kit and the widget against a collector, which is killed and started again in between. */
export async function checkContestant(
  contestant: Contestant,
  { survey, rate, ...given }: Checking,
): Promise<Totals[]> {
  mkdirSync(given.folder);
  contestant.prepare(given.folder);
  const place = { ...given, port: await unusedPort() };
  const url = `http://127.0.0.1:${place.port}`;
  let running = await contestant.start(place);
  const restart = async (): Promise<void> => {
    await running.kill();
    running = await contestant.start(place);
  };
  try {
    const { origin } = place;
    const report = await runConformance(url, { survey, origin, restart, allowWrites: true });
    console.log(drawGroups(report.findings));
    for (const finding of report.findings) {
      if (finding.outcome !== 'pass') console.log(describeFinding(finding));
    }
    console.log(describeReport(report));
    const canonical = contestant.canonical?.(place.folder);
    const written = canonical ? [checkCanonical(...canonical)] : [];
    return [report, ...written, await checkInBrowser(() => rate(url))];
  } finally {
    await running.kill();
  }
}
