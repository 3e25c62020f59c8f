import { averageOverItems } from './average-over-items.ts';
import type { ItemCounts } from './item-counts.ts';
import { topTwoShare } from './top-two-share.ts';

/**
 * Gives the mean of the items' top-two shares, between 0 and 1, each item with the same weight
 * however many answered it. Items nobody answered are left out; undefined when nobody answered any.
 */
export function meanShare(items: readonly ItemCounts[]): number | undefined {
  return averageOverItems(items, topTwoShare);
}
