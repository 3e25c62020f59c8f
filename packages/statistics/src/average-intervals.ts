import { averageOverItems, type Weigh } from './average-over-items.ts';
import type { Interval } from './interval.ts';
import type { ItemCounts } from './item-counts.ts';
import type { PointCount } from './point-count.ts';

/**
 * Gives the weighted mean of the lower and of the upper limits over the items that have an
 * interval. The items of a survey are answered by the same people, so they vary together: the
 * standard error of a mean is at most the mean of the standard errors, and reaches it only under
 * perfect positive correlation. The interval is therefore on the safe side for any correlation.
 */
export function averageIntervals(
  items: readonly ItemCounts[],
  intervalOf: (counts: readonly PointCount[]) => Interval | undefined,
  weigh?: Weigh,
): Interval | undefined {
  const low = averageOverItems(items, (counts) => intervalOf(counts)?.low, weigh);
  const high = averageOverItems(items, (counts) => intervalOf(counts)?.high, weigh);
  return low === undefined || high === undefined ? undefined : { low, high };
}
