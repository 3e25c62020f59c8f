import type { PointCount } from './point-count.ts';

/** Gives the counts with the scale's lowest value moved to 0, its highest to 1, the others in proportion. */
export function rescalePoints(counts: readonly PointCount[]): PointCount[] {
  const values = counts.map(({ value }) => value);
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest;
  return counts.map(({ value, n }) => ({ value: (value - lowest) / range, n }));
}
