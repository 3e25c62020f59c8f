import { addCell, emptySum, type CountSum } from './count-sum.ts';
import { LEAF_MEMBERS, type WrittenIncrement } from './increment.ts';
import { ROLLUP } from './rollups.ts';

function startSum(increment: WrittenIncrement): CountSum {
  const [survey, day, agency, procedure, channel, eligibility, outcome] = increment;
  return emptySum([survey, ROLLUP.both, day, agency, procedure, channel, eligibility, outcome]);
}

function addTo(sum: CountSum, increment: WrittenIncrement): void {
  const [, , , , , , , n, views, step, ...positions] = increment;
  sum.n += n;
  sum.views += views;
  for (const position of positions) addCell(sum, position, step);
}

/** Adds up increments leaf by leaf. */
export function mergeIncrements(increments: Iterable<WrittenIncrement>): CountSum[] {
  const sums = new Map<string, CountSum>();
  for (const increment of increments) {
    const name = increment.slice(0, LEAF_MEMBERS).join();
    const sum = sums.get(name) ?? startSum(increment);
    sums.set(name, sum);
    addTo(sum, increment);
  }
  return [...sums.values()];
}
