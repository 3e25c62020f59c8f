import { join } from 'node:path';
import { forkCollector, type ForkedCollector } from './fork-collector.ts';
import { seededRandom } from './make-response.ts';
import { median } from './median.ts';
import { postResponses } from './post-responses.ts';
import type { Row } from './row.ts';

const FEW = 10_000;
const MANY = 1_000_000;

/** Queries timed on either side, alternating. */
const QUERIES = 201;

/** Four weeks, so that there is something to show by day. */
const SPREAD_DAYS = 28;

const MEGABYTE = 1_000_000;

/** What a portal owner asks most: one agency, month to date, by day; and everything, by agency. */
const QUESTIONS = {
  'one agency by day': 'survey=vn-service&agency=H26.101&by=day',
  'all, by agency': 'survey=vn-service&by=agency',
};

async function filledCollector(folder: string, amount: number): Promise<ForkedCollector> {
  const collector = await forkCollector('sqlite', join(folder, `${amount}.sqlite`));
  const { acknowledged } = await postResponses(
    collector.url,
    { amount, spreadDays: SPREAD_DAYS },
    seededRandom(amount),
  );
  if (acknowledged !== amount) throw new Error(`bench: ${acknowledged} of ${amount} acknowledged`);
  return collector;
}

async function timeQuery({ url }: ForkedCollector, query: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(`${url}/v1/results?${query}`);
  await answer.text();
  if (!answer.ok) throw new Error(`bench: the results answered ${answer.status}`);
  return performance.now() - start;
}

async function queryRow(
  few: ForkedCollector,
  many: ForkedCollector,
  name: string,
  query: string,
): Promise<Row> {
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let round = 0; round < QUERIES; round++) {
    times.few.push(await timeQuery(few, query));
    times.many.push(await timeQuery(many, query));
  }
  const [ours, reference] = [median(times.many), median(times.few)];
  return {
    name: `results with ${MANY.toLocaleString('en')} responses, ${name}`,
    ours: `${ours.toFixed(2)} ms`,
    reference: `${reference.toFixed(2)} ms (${FEW.toLocaleString('en')} responses)`,
    figure: ours / reference,
    bound: { atMost: 1.5 },
    unit: '×',
  };
}

/** Fills one collector with ten thousand and one with a million responses over HTTP, and compares. */
export async function millionRows(folder: string): Promise<Row[]> {
  const few = await filledCollector(folder, FEW);
  const many = await filledCollector(folder, MANY);
  const peak = many.peakBytes() / MEGABYTE;
  const rows: Row[] = [];
  for (const [name, query] of Object.entries(QUESTIONS)) {
    rows.push(await queryRow(few, many, name, query));
  }
  rows.push({
    name: `peak memory while taking in ${MANY.toLocaleString('en')} responses`,
    ours: `${peak.toFixed(0)} MB`,
    reference: `${(few.peakBytes() / MEGABYTE).toFixed(0)} MB (${FEW.toLocaleString('en')} responses)`,
    figure: peak,
    bound: { atMost: 300 },
    unit: ' MB',
  });
  await Promise.all([few.stop(), many.stop()]);
  return rows;
}
