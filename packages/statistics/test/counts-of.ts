import type { PointCount } from '../src/point-count.ts';

/** Gives the counts of a scale whose points are 1, 2, 3, … from the number of answers to each. */
export function countsOf(...answers: number[]): PointCount[] {
  return answers.map((n, at) => ({ value: at + 1, n }));
}
