import type { Leaf } from './increment.ts';

/** What a row of counts is summed over; kept as an integer in the database. */
export const ROLLUP = { all: 0, agency: 1, procedure: 2, both: 3 } as const;

/** Stands for "all agencies" or "all procedures"; ids of names begin at 1. */
export const ALL = 0;

/** The key of a row of counts, in the order of its columns. */
export type RowKey = [
  survey: number,
  rollup: number,
  period: number,
  agency: number,
  procedure: number,
  channel: number,
  eligibility: number,
  outcome: number,
];

/**
 * Gives the eight rows that a leaf is added to: by day and by month, and by agency, by procedure,
 * by both and by neither. So a question about one agency, one procedure, one month or the whole
 * reads about as many rows as it shows, however many responses are stored.
 */
export function rollUp(leaf: Leaf): RowKey[] {
  const { survey, day, agency, procedure, channel, eligibility, outcome } = leaf;
  return [day, Math.floor(day / 100)].flatMap((period): RowKey[] => [
    [survey, ROLLUP.all, period, ALL, ALL, channel, eligibility, outcome],
    [survey, ROLLUP.agency, period, agency, ALL, channel, eligibility, outcome],
    [survey, ROLLUP.procedure, period, ALL, procedure, channel, eligibility, outcome],
    [survey, ROLLUP.both, period, agency, procedure, channel, eligibility, outcome],
  ]);
}

/** Chooses the coarsest rows that can still tell what a query asks about. */
export function rollupFor({ agency, procedure }: { agency: boolean; procedure: boolean }): number {
  if (agency) return procedure ? ROLLUP.both : ROLLUP.agency;
  return procedure ? ROLLUP.procedure : ROLLUP.all;
}
