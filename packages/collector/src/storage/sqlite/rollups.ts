/** What a row of counts is summed over; kept as an integer in the database. */
export const ROLLUP = { all: 0, agency: 1, procedure: 2, both: 3 } as const;

/** Stands for "all agencies" or "all procedures"; ids of names begin at 1. */
export const ALL = 0;

/** Where a count belongs, in ids of names. */
export interface Place {
  survey: number;
  period: number;
  agency: number;
  procedure: number;
  channel: number;
  eligibility: number;
  outcome: number;
}

/** A place at one level of summation. */
export interface RolledPlace extends Place {
  rollup: number;
}

/**
 * Gives the four rows that a count is added to: so a question about one agency, one procedure or
 * the whole reads as many rows as it shows, however many responses are stored.
 */
export function rollUp(place: Place): RolledPlace[] {
  return [
    { ...place, rollup: ROLLUP.all, agency: ALL, procedure: ALL },
    { ...place, rollup: ROLLUP.agency, procedure: ALL },
    { ...place, rollup: ROLLUP.procedure, agency: ALL },
    { ...place, rollup: ROLLUP.both },
  ];
}

/** Chooses the coarsest rows that can still tell what a query asks about. */
export function rollupFor({ agency, procedure }: { agency: boolean; procedure: boolean }): number {
  if (agency) return procedure ? ROLLUP.both : ROLLUP.agency;
  return procedure ? ROLLUP.procedure : ROLLUP.all;
}
