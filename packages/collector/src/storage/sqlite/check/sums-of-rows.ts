import type { CountSum } from '../count-sum.ts';
import type { WholeRow } from '../counts-row.ts';
import { readVector } from '../vector.ts';

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
