import { countAnswered } from './count-answered.ts';
import type { PointCount } from './point-count.ts';
import { rescalePoints } from './rescale-points.ts';

/**
 * Gives the mean answer between 0 (all chose the lowest value of the scale) and 1 (all chose the
 * highest); undefined when nobody answered. It takes the points as evenly spaced as their values
 * are, which the shares do not.
 */
export function meanScore(counts: readonly PointCount[]): number | undefined {
  const n = countAnswered(counts);
  if (n === 0) return undefined;
  return rescalePoints(counts).reduce((sum, point) => sum + point.value * point.n, 0) / n;
}
