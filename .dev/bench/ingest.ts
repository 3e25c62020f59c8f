import { join } from 'node:path';
import { forkCollector, type ForkedCollector } from './fork-collector.ts';
import { seededRandom } from './make-response.ts';
import { median } from './median.ts';
import { postResponses } from './post-responses.ts';
import type { Row } from './row.ts';

/** Odd, so that the median is one of the rounds. */
const ROUNDS = 5;

const SECONDS_A_ROUND = 5;

async function measure(collector: ForkedCollector, seed: number): Promise<number> {
  const { perSecond } = await postResponses(
    collector.url,
    { duration: SECONDS_A_ROUND },
    seededRandom(seed),
  );
  return perSecond;
}

/** Compares responses acknowledged a second with the same server storing nothing, in alternating rounds. */
export async function ingestRow(folder: string): Promise<Row> {
  const storing = await forkCollector('sqlite', join(folder, 'ingest.sqlite'));
  const discarding = await forkCollector('discard');
  const rates: { storing: number[]; discarding: number[] } = { storing: [], discarding: [] };
  await measure(storing, 0);
  await measure(discarding, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    rates.discarding.push(await measure(discarding, round));
    rates.storing.push(await measure(storing, round));
  }
  await Promise.all([storing.stop(), discarding.stop()]);
  const [ours, reference] = [median(rates.storing), median(rates.discarding)];
  return {
    name: 'durably acknowledged responses/s, 1 kB, 64 connections',
    ours: `${ours.toFixed(0)}/s`,
    reference: `${reference.toFixed(0)}/s (201 without storing)`,
    figure: (100 * ours) / reference,
    bound: { atLeast: 70 },
    unit: ' %',
  };
}
