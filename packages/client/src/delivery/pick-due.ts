import type { Item } from '../outbox/item.ts';
import { keyOf } from '../outbox/item.ts';
import { CAP_MS, DAY_MS } from './settle.ts';

/** What is to be attempted now, the freshest first, and how long the others still pause. */
export interface Pick {
  due: Item[];
  wakeInMs: number;
}

/** From whose view items are picked. */
export interface Picking {
  collector: string;
  now: number;
  /** Whether pauses that nobody asked for are cut short. */
  isHurried: boolean;
  /** Whether only what was never attempted is due. */
  isResting: boolean;
  /** Tells whether the item of a key is under way. */
  isUnderWay(key: string): boolean;
}

/** Gives how long an item still pauses, 0 or less when it is due. */
function pauseOf({ notBefore, isFirm }: Item, { now, isHurried }: Picking): number {
  const pauseMs = notBefore - now;
  // a longer pause is the work of a clock that jumped
  return pauseMs > DAY_MS + CAP_MS || (isHurried && !isFirm) ? 0 : pauseMs;
}

/** Picks what is due at a collector; of each response only the earliest revision that has not ended. */
export function pickDue(items: readonly Item[], picking: Picking): Pick {
  const begun = new Set<string>();
  const due: Item[] = [];
  let wakeInMs = CAP_MS;
  for (const item of items) {
    const { id } = item.response;
    if (item.collector !== picking.collector || item.end || begun.has(id)) continue;
    begun.add(id);
    const pauseMs = pauseOf(item, picking);
    if (pauseMs > 0) wakeInMs = Math.min(wakeInMs, pauseMs);
    else if (!picking.isUnderWay(keyOf(item)) && !(picking.isResting && item.attempts)) {
      due.push(item);
    }
  }
  // those that a citizen may be waiting for come first
  return { due: due.sort((a, b) => a.attempts - b.attempts), wakeInMs };
}
