import { addCounts, type CountSum } from '../count-sum.ts';
import type { WholeRow } from '../counts-row.ts';
import { createJournal } from '../journal.ts';
import { mergeIncrements } from '../merge-increments.ts';
import type { CountSource } from '../read-counts.ts';
import { ROLLUP } from '../rollups.ts';
import { createComparison } from './compare-sums.ts';
import { compareKeys, joinSorted } from './join-sorted.ts';
import { LAST_DAY, recountPortion, SUMS_MAX } from './recount-portion.ts';
import { sumsOfRows } from './sums-of-rows.ts';
import type { Tell } from './tell.ts';

const SELECT = `SELECT * FROM counts
  WHERE rollup = ${ROLLUP.both} AND period > 999999 AND period BETWEEN ? AND ?
  ORDER BY survey, rollup, period, agency, procedure, channel, eligibility, outcome`;

/** Walks through the stored sums of some days, with what the journal adds to them. */
function* storedSums(
  source: CountSource,
  journal: CountSum[],
  [from, to]: [number, number],
): Generator<CountSum, void> {
  const rows = source.database.prepare<[number, number], WholeRow>(SELECT).iterate(from, to);
  const waiting = journal.filter(({ key: [, , period] }) => period >= from && period <= to);
  for (const [stored, added] of joinSorted(sumsOfRows(rows), waiting)) {
    if (stored && added) addCounts(stored, added);
    const sum = stored ?? added;
    if (sum) yield sum;
  }
}

/**
 * Counts all responses again by day, agency, procedure, channel, eligibility, outcome and answer,
 * and tells every difference from the stored counts with the journal added to them.
 */
export function checkDays(source: CountSource, tell: Tell, sumsMax = SUMS_MAX): void {
  const compare = createComparison(source, tell);
  const journal = mergeIncrements(createJournal(source.database).read()).sort((one, other) =>
    compareKeys(one.key, other.key),
  );
  for (let from = 0; from <= LAST_DAY;) {
    const { sums, to } = recountPortion(source, { from, sumsMax }, tell);
    const stored = storedSums(source, journal, [from, to]);
    compare({ expected: sums, stored, views: false, origin: 'the responses' });
    from = to + 1;
  }
}
