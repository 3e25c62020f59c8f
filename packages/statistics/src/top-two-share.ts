import { countAnswered } from './count-answered.ts';
import { countTopTwo } from './count-top-two.ts';
import type { PointCount } from './point-count.ts';

/**
 * Gives the share, between 0 and 1, of those who chose one of the two highest values of the scale
 * among those who answered; undefined when nobody did. Declined answers are not in the
 * denominator: they say neither yes nor no. On the five-point scale of satisfaction it is the
 * share of "hài lòng" and "rất hài lòng".
 */
export function topTwoShare(counts: readonly PointCount[]): number | undefined {
  const n = countAnswered(counts);
  const successes = countTopTwo(counts);
  return n === 0 ? undefined : successes / n;
}
