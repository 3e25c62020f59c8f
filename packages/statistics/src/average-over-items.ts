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
  let [sum, weights, unit] = [0, 0, 0];
  for (const { counts } of items) {
    const figure = figureOf(counts);
    if (figure === undefined) continue;
    // Weights relative to the first item's leave the figure of a single item free of rounding.
    unit ||= weigh(counts);
    const weight = weigh(counts) / unit;
    sum += weight * figure;
    weights += weight;
  }
  return weights === 0 ? undefined : sum / weights;
}
