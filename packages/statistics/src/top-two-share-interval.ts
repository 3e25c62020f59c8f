import { countAnswered } from './count-answered.ts';
import { countTopTwo } from './count-top-two.ts';
import type { Interval } from './interval.ts';
import type { PointCount } from './point-count.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Gives the Wilson interval of the top-two share of one item; undefined when nobody answered. */
export function topTwoShareInterval(
  counts: readonly PointCount[],
  level?: number,
): Interval | undefined {
  const n = countAnswered(counts);
  return n === 0 ? undefined : wilsonInterval(countTopTwo(counts), n, level);
}
