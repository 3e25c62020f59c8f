import type { PointCount } from './point-count.ts';

/**
 * Gives how many respondents chose one of the two highest values of the scale. Throws for a scale
 * of fewer than three points, where every answer would count.
 */
export function countTopTwo(counts: readonly PointCount[]): number {
  if (counts.length < 3) {
    throw new RangeError(`a top-two share needs at least three points; received ${counts.length}`);
  }
  const [first, second] = [...counts].sort((a, b) => b.value - a.value);
  return (first?.n ?? 0) + (second?.n ?? 0);
}
