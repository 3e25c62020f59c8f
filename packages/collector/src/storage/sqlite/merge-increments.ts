import { LEAF_MEMBERS, type Leaf, type WrittenIncrement } from './increment.ts';
import { growVector } from './vector.ts';

/** Everything that is added to one leaf. */
export interface LeafSum {
  leaf: Leaf;
  n: number;
  views: number;
  cells: Int32Array;
}

function emptySum(increment: WrittenIncrement): LeafSum {
  const [survey, day, agency, procedure, channel, eligibility, outcome] = increment;
  return {
    leaf: { survey, day, agency, procedure, channel, eligibility, outcome },
    n: 0,
    views: 0,
    cells: new Int32Array(0),
  };
}

function addTo(sum: LeafSum, increment: WrittenIncrement): void {
  const [, , , , , , , n, views, step, ...positions] = increment;
  sum.n += n;
  sum.views += views;
  for (const position of positions) {
    if (position >= sum.cells.length) sum.cells = growVector(sum.cells, position);
    sum.cells[position] = (sum.cells[position] ?? 0) + step;
  }
}

/** Adds up increments leaf by leaf, so that each row of counts is changed once. */
export function mergeIncrements(increments: WrittenIncrement[]): LeafSum[] {
  const sums = new Map<string, LeafSum>();
  for (const increment of increments) {
    const key = increment.slice(0, LEAF_MEMBERS).join();
    const sum = sums.get(key) ?? emptySum(increment);
    sums.set(key, sum);
    addTo(sum, increment);
  }
  return [...sums.values()];
}
