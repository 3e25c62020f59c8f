import { countAnswered } from './count-answered.ts';
import { criticalValue } from './critical-value.ts';
import type { Interval } from './interval.ts';
import type { PointCount } from './point-count.ts';
import { rescalePoints } from './rescale-points.ts';

/**
 * Gives an interval of the mean score within 0 and 1; undefined when nobody answered.
 * To the answers, z²/2 are added at each end of the scale, and the interval is mean ± z·√(s²/n) of
 * them all (s² with divisor n), cut to 0…1. On a scale of two points this is exactly the
 * Agresti-Coull interval; on longer scales it is our own extension of it. Against the interval of
 * the plain sample variance it has a width also where everybody chose the same point or only one
 * person answered, and the two agree as n grows. It always contains the observed mean.
 * Source: Agresti, A. & Coull, B. A. (1998), Approximate is better than "exact" for interval
 * estimation of binomial proportions, The American Statistician 52(2), 119-126.
 */
export function meanScoreInterval(
  counts: readonly PointCount[],
  level?: number,
): Interval | undefined {
  const n = countAnswered(counts);
  if (n === 0) return undefined;
  const z = criticalValue(level);
  const added = z ** 2 / 2;
  const total = n + 2 * added;
  const scores = rescalePoints(counts);
  const mean = (added + scores.reduce((sum, point) => sum + point.value * point.n, 0)) / total;
  const square =
    (added + scores.reduce((sum, point) => sum + point.value ** 2 * point.n, 0)) / total;
  const reach = z * Math.sqrt((square - mean ** 2) / total);
  return { low: Math.max(0, mean - reach), high: Math.min(1, mean + reach) };
}
