import type { PointCount } from './point-count.ts';

function checkPoint({ value, n }: PointCount): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`the value of a point must be a finite number; received ${value}`);
  }
  if (!Number.isSafeInteger(n) || n < 0) {
    throw new RangeError(
      `the count of point ${value} must be a whole number from 0; received ${n}`,
    );
  }
}

/**
 * Gives how many respondents chose a point of the scale; who declined to answer is not among them.
 * Throws for a count that is none, a point given twice and a scale of fewer than two points.
 */
export function countAnswered(counts: readonly PointCount[]): number {
  counts.forEach(checkPoint);
  const values = counts.map(({ value }) => value);
  if (new Set(values).size < values.length) {
    throw new RangeError(`each point must be given once; received ${values.join(', ')}`);
  }
  if (values.length < 2) {
    throw new RangeError(
      `a scale has at least two points; received ${values.join(', ') || 'none'}`,
    );
  }
  return counts.reduce((sum, { n }) => sum + n, 0);
}
