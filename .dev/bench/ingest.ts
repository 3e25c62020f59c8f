import { join } from 'node:path';
import { forkCollector, type ForkedCollector } from './fork-collector.ts';
import { seededRandom } from './make-response.ts';
import { median } from './median.ts';
import { postResponses } from './post-responses.ts';
import type { Row } from './row.ts';

/** Many and short, for the speed of a machine drifts within seconds: both rounds of a pair meet the same. */
const ROUNDS = 41;

const RESPONSES_A_ROUND = 4_000;

/** Until the code of a process is compiled. */
const WARM_UP_RESPONSES = 40_000;

async function measure({ url }: ForkedCollector, amount: number, seed: number): Promise<number> {
  const { perSecond } = await postResponses(url, { amount }, seededRandom(seed));
  return perSecond;
}

/** Compares responses acknowledged a second with the same server storing nothing, in alternating rounds. */
export async function ingestRow(folder: string): Promise<Row> {
  const storing = await forkCollector('sqlite', join(folder, 'ingest.sqlite'));
  const discarding = await forkCollector('discard');
  const pairs: { ours: number; reference: number; share: number }[] = [];
  await measure(storing, WARM_UP_RESPONSES, 0);
  await measure(discarding, WARM_UP_RESPONSES, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const reference = await measure(discarding, RESPONSES_A_ROUND, round);
    const ours = await measure(storing, RESPONSES_A_ROUND, round);
    pairs.push({ ours, reference, share: ours / reference });
  }
  await Promise.all([storing.stop(), discarding.stop()]);
  return {
    name: 'durably acknowledged responses/s, 1 kB, 64 connections',
    ours: `${median(pairs.map(({ ours }) => ours)).toFixed(0)}/s`,
    reference: `${median(pairs.map(({ reference }) => reference)).toFixed(0)}/s (201 without storing)`,
    figure: 100 * median(pairs.map(({ share }) => share)),
    bound: { atLeast: 70 },
    unit: ' %',
  };
}
