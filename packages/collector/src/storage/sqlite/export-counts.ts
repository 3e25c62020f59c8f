import type { ExportedCounts, GroupKey } from '../store.ts';
import type { CountsRow } from './counts-row.ts';
import { dayOfPeriod } from './periods.ts';
import type { CountSource } from './read-counts.ts';
import { ROLLUP } from './rollups.ts';
import { readVector } from './vector.ts';

/** Rows read at once; between two readings the store can write. */
const PAGE_ROWS = 500;

const KEY = 'survey, period, agency, procedure, channel, eligibility, outcome';

const SELECT = `SELECT ${KEY}, n, views, cells FROM counts
  WHERE rollup = ${ROLLUP.both} AND period > 999999 AND (${KEY}) > (?, ?, ?, ?, ?, ?, ?)
  ORDER BY ${KEY} LIMIT ${PAGE_ROWS}`;

type Row = CountsRow & { survey: number };

function keyOf({ names }: CountSource, row: Row): GroupKey {
  return {
    day: dayOfPeriod(row.period),
    agency: names.nameOf(row.agency),
    procedure: names.nameOf(row.procedure),
    channel: names.nameOf(row.channel),
    eligibility: names.nameOf(row.eligibility),
    outcome: names.nameOf(row.outcome),
  };
}

function exportRow(source: CountSource, row: Row): ExportedCounts {
  const vector = readVector(row.cells);
  const answers = source.surveys
    .cellsOf(row.survey)
    .map(({ question, item, answer }, at) => ({ question, item, answer, n: vector[at] ?? 0 }))
    .filter(({ n }) => n > 0);
  const survey = source.surveys.referenceOf(row.survey);
  return { survey, key: keyOf(source, row), n: row.n, views: row.views, answers };
}

/** Walks through the counts of every day, agency, procedure, channel, eligibility and outcome. */
export async function* exportCounts(source: CountSource): AsyncGenerator<ExportedCounts> {
  const select = source.database.prepare<number[], Row>(SELECT);
  let last = [0, 0, 0, 0, 0, 0, 0];
  for (;;) {
    const rows = select.all(...last);
    for (const row of rows) {
      last = [
        row.survey,
        row.period,
        row.agency,
        row.procedure,
        row.channel,
        row.eligibility,
        row.outcome,
      ];
      if (row.n > 0 || row.views > 0) yield exportRow(source, row);
    }
    if (rows.length < PAGE_ROWS) return;
  }
}
