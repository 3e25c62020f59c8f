import { averageIntervals } from './average-intervals.ts';
import type { Interval } from './interval.ts';
import type { ItemCounts } from './item-counts.ts';
import { topTwoShareInterval } from './top-two-share-interval.ts';

/**
 * Gives an interval of the mean share: the means of the items' lower and upper Wilson limits;
 * undefined when nobody answered. It is as wide as if each respondent judged all items alike,
 * because counts do not show how the items go together; where they differ, it errs on the wide side.
 */
export function meanShareInterval(
  items: readonly ItemCounts[],
  level?: number,
): Interval | undefined {
  return averageIntervals(items, (counts) => topTwoShareInterval(counts, level));
}
