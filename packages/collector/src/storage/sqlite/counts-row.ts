import type { CountSum } from './count-sum.ts';
import { vectorBytes } from './vector.ts';

/** A row of the table of counts, as schema.ts describes it. */
export interface CountsRow {
  period: number;
  agency: number;
  procedure: number;
  channel: number;
  eligibility: number;
  outcome: number;
  n: number;
  views: number;
  cells: Buffer;
}

/** A row of the table of counts with its whole key. */
export type WholeRow = CountsRow & { survey: number; rollup: number };

/** Gives the row of a sum, with its whole key. */
export function rowOfSum({ key, n, views, cells }: CountSum): WholeRow {
  const [survey, rollup, period, agency, procedure, channel, eligibility, outcome] = key;
  const names = { agency, procedure, channel, eligibility, outcome };
  return { survey, rollup, period, ...names, n, views, cells: vectorBytes(cells) };
}
