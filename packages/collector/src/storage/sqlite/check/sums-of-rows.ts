import type { CountSum } from '../count-sum.ts';
import type { CountsRow } from '../counts-row.ts';
import { readVector } from '../vector.ts';

/** A row of the table of counts with its whole key. */
export type WholeRow = CountsRow & { survey: number; rollup: number };

/** Walks through rows of counts as sums. */
export function* sumsOfRows(rows: Iterable<WholeRow>): Generator<CountSum, void> {
  for (const row of rows) {
    const { survey, rollup, period, agency, procedure, channel, eligibility, outcome } = row;
    yield {
      key: [survey, rollup, period, agency, procedure, channel, eligibility, outcome],
      n: row.n,
      views: row.views,
      cells: readVector(row.cells),
    };
  }
}
