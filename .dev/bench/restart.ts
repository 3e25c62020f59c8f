import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { postTo } from '../faults/collector/post-to.ts';
import { startCollector, type StartedCollector } from '../faults/collector/start-collector.ts';
import { makeResponse, seededRandom } from './make-response.ts';
import { median } from './median.ts';
import { postResponses } from './post-responses.ts';
import type { Row } from './row.ts';

const MANY = 1_000_000;

const ROUNDS = 5;

/** Four weeks, as the row of a million has it. */
const SPREAD_DAYS = 28;

/** Posted until the kill; more than are recorded by then. */
const LOAD = { amount: 20_000, spreadDays: SPREAD_DAYS };

/** Recorded before the kill: ids that are not settled, counts that are not folded, pages that are not moved. */
const RECORDED_FIRST = 3_000;

/** How often is looked how many are recorded, in milliseconds. */
const LOOK_MS = 5;

function lastRow(file: string): number {
  const database = new Database(file, { readonly: true });
  const last = database.prepare('SELECT coalesce(max(id), 0) FROM responses').pluck().get();
  database.close();
  return Number(last);
}

/** Kills a collector in the midst of taking responses in. */
async function killWhileIngesting(
  { url, database, kill }: StartedCollector,
  random: () => number,
): Promise<void> {
  const enough = lastRow(database) + RECORDED_FIRST;
  // It throws once the collector is gone.
  const load = postResponses(url, LOAD, random).catch(() => undefined);
  while (lastRow(database) < enough) await wait(LOOK_MS);
  await kill();
  await load;
}

/** Gives the milliseconds from the start of a process to its first receipt, after a kill. */
async function timeRestart(database: string, random: () => number): Promise<number> {
  await killWhileIngesting(await startCollector({ database }), random);
  const response = makeResponse(random);
  const start = performance.now();
  const collector = await startCollector({ database });
  const { status } = await postTo(collector.url, response);
  const elapsedMs = performance.now() - start;
  await collector.stop();
  if (status !== 201) throw new Error(`bench: the first answer after the restart was ${status}`);
  return elapsedMs;
}

async function fill(database: string, random: () => number): Promise<void> {
  const collector = await startCollector({ database });
  const load = { amount: MANY, spreadDays: SPREAD_DAYS };
  const { acknowledged } = await postResponses(collector.url, load, random);
  await collector.stop();
  if (acknowledged !== MANY) throw new Error(`bench: ${acknowledged} of ${MANY} acknowledged`);
}

/**
 * Kills a collector with a million responses while it takes more in, starts it again and times the
 * first receipt, beside the same for a collector that began with no database.
 */
export async function restartRow(folder: string): Promise<Row> {
  const random = seededRandom(MANY);
  const many = join(folder, 'restart.sqlite');
  await fill(many, random);
  const times: { ours: number[]; reference: number[] } = { ours: [], reference: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    times.reference.push(await timeRestart(join(folder, `restart-${round}.sqlite`), random));
    times.ours.push(await timeRestart(many, random));
  }
  const [ours, reference] = [median(times.ours), median(times.reference)];
  return {
    name: `kill -9 while ingesting, to the first receipt after the restart, ${MANY.toLocaleString('en')} responses`,
    ours: `${ours.toFixed(0)} ms`,
    reference: `${reference.toFixed(0)} ms (began empty)`,
    figure: ours / 1000,
    bound: { atMost: 2 },
    unit: ' s',
  };
}
