import { criticalValue } from './critical-value.ts';
import type { Interval } from './interval.ts';

function check(successes: number, n: number): void {
  if (!(Number.isFinite(n) && n >= 0)) {
    throw new RangeError(`n must be a finite number from 0; received ${n}`);
  }
  if (!(successes >= 0 && successes <= n)) {
    throw new RangeError(`successes must lie between 0 and n = ${n}; received ${successes}`);
  }
}

/**
 * Gives the Wilson score interval, without continuity correction, of a share of `successes` out of
 * `n`: the shares p with |successes − n·p| ≤ z·√(n·p·(1 − p)). It stays within 0 and 1, never has
 * width 0, contains the observed share, and spans 0 to 1 when n is 0. It assumes a random sample;
 * for self-selected answers it shows only the uncertainty that comes from their number.
 * Throws for successes outside 0…n and a level outside (0, 1).
 * Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical
 * inference, JASA 22, 209-212; recommended by Brown, L. D., Cai, T. T. & DasGupta, A. (2001),
 * Interval estimation for a binomial proportion, Statistical Science 16(2), 101-133.
 */
export function wilsonInterval(successes: number, n: number, level?: number): Interval {
  check(successes, n);
  const z = criticalValue(level);
  const weight = n + z ** 2;
  const centre = (successes + z ** 2 / 2) / weight;
  const spread = n === 0 ? 0 : (successes * (n - successes)) / n;
  const reach = (z * Math.sqrt(spread + z ** 2 / 4)) / weight;
  return {
    // At the ends the limit is exact; subtracting would leave a rounding error.
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === n ? 1 : Math.min(1, centre + reach),
  };
}
