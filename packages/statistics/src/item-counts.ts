import type { PointCount } from './point-count.ts';

/**
 * The answers to one item: one count for every point of its scale, also for those nobody chose, so
 * that the counts show the whole scale. Who declined to answer is in none of them.
 */
export interface ItemCounts {
  readonly counts: readonly PointCount[];
}
