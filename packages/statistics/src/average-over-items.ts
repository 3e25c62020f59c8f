import type { ItemCounts } from './item-counts.ts';
import type { PointCount } from './point-count.ts';

/** How much an item weighs in a mean over items. */
export type Weigh = (counts: readonly PointCount[]) => number;

function equally(): number {
  return 1;
}

/**
 * Gives the weighted mean of one figure over the items that have it; undefined when none has. All
 * items weigh the same unless `weigh` says otherwise.
 */
export function averageOverItems(
  items: readonly ItemCounts[],
  figureOf: (counts: readonly PointCount[]) => number | undefined,
  weigh: Weigh = equally,
): number | undefined {
  let [sum, weights] = [0, 0];
  for (const { counts } of items) {
    const figure = figureOf(counts);
    if (figure === undefined) continue;
    sum += weigh(counts) * figure;
    weights += weigh(counts);
  }
  return weights === 0 ? undefined : sum / weights;
}
