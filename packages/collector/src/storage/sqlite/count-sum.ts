import { growVector } from './vector.ts';

/** The key of a row of counts, in the order of its columns. */
export type CountKey = [
  survey: number,
  rollup: number,
  period: number,
  agency: number,
  procedure: number,
  channel: number,
  eligibility: number,
  outcome: number,
];

/** Responses, views, and a vector of answers. */
export interface Counts {
  n: number;
  views: number;
  cells: Int32Array;
}

/** Counts under one key. */
export interface CountSum extends Counts {
  key: CountKey;
}

/** Gives a sum of nothing. */
export function emptySum(key: CountKey): CountSum {
  return { key, n: 0, views: 0, cells: new Int32Array(0) };
}

/** Adds to one count of an answer. */
export function addCell(sum: Counts, position: number, step: number): void {
  if (position >= sum.cells.length) sum.cells = growVector(sum.cells, position);
  sum.cells[position] = (sum.cells[position] ?? 0) + step;
}

/** Adds all counts of one sum to another. */
export function addCounts(sum: Counts, { n, views, cells }: Counts): void {
  sum.n += n;
  sum.views += views;
  if (cells.length > sum.cells.length) sum.cells = growVector(sum.cells, cells.length - 1);
  for (let at = 0; at < cells.length; at += 1) {
    sum.cells[at] = (sum.cells[at] ?? 0) + (cells[at] ?? 0);
  }
}
