import { addCounts, emptySum, type CountKey, type CountSum } from './count-sum.ts';

/** What a row of counts keeps apart, as bits; kept as an integer in the database. */
export const ROLLUP = { all: 0, agency: 1, procedure: 2, both: 3 } as const;

/** Stands for "all agencies" or "all procedures"; ids of names begin at 1. */
const ALL = 0;

function withoutAgency([survey, rollup, period, , procedure, ...rest]: CountKey): CountKey {
  return [survey, rollup & ROLLUP.procedure, period, ALL, procedure, ...rest];
}

function withoutProcedure([survey, rollup, period, agency, , ...rest]: CountKey): CountKey {
  return [survey, rollup & ROLLUP.agency, period, agency, ALL, ...rest];
}

function ofMonth([survey, rollup, day, ...rest]: CountKey): CountKey {
  return [survey, rollup, Math.floor(day / 100), ...rest];
}

function sumUnder(sums: CountSum[], change: (key: CountKey) => CountKey): CountSum[] {
  const changed = new Map<string, CountSum>();
  for (const sum of sums) {
    const key = change(sum.key);
    const name = key.join();
    const into = changed.get(name) ?? emptySum(key);
    changed.set(name, into);
    addCounts(into, sum);
  }
  return [...changed.values()];
}

function allLevels(leaves: CountSum[]): CountSum[] {
  const agencies = sumUnder(leaves, withoutProcedure);
  const procedures = sumUnder(leaves, withoutAgency);
  return [...leaves, ...agencies, ...procedures, ...sumUnder(agencies, withoutAgency)];
}

/**
 * Gives the sums that sums by day, agency and procedure are part of, with themselves: by day and by
 * month, and by agency, by procedure, by both and by neither. So a question about one agency, one
 * procedure, one month or the whole reads about as many rows as it shows, however many responses
 * are stored.
 */
export function rollUp(days: CountSum[]): CountSum[] {
  return [...allLevels(days), ...allLevels(sumUnder(days, ofMonth))];
}

/** Chooses the coarsest rows that can still tell what a query asks about. */
export function rollupFor({ agency, procedure }: { agency: boolean; procedure: boolean }): number {
  return (agency ? ROLLUP.agency : 0) | (procedure ? ROLLUP.procedure : 0);
}
