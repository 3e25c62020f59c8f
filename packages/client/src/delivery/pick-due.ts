import type { Item } from '../outbox/item.ts';
import { keyOf } from '../outbox/item.ts';
import { CAP_MS, DAY_MS } from './settle.ts';

/** Longest pause that an attempt sets, in milliseconds: a longer one is the work of a clock that jumped. */
const LONGEST_MS = DAY_MS + CAP_MS;

/** What is to be attempted now, the freshest first, and how long the others still pause. */
export interface Pick {
  due: Item[];
  wakeInMs: number;
}

/** From whose view items are picked. */
export interface Picking {
  collector: string;
  now: number;
  /** Tells whether the pause of an item is cut short, unless it was asked for. */
  isHurried(key: string): boolean;
  /** Whether only what was never attempted is due. */
  isResting: boolean;
  /** Tells whether the item of a key is under way. */
  isUnderWay(key: string): boolean;
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
    const key = keyOf(item);
    const until = picking.isHurried(key) ? (item.firmUntil ?? 0) : item.notBefore;
    const pauseMs = until - picking.now;
    const isOver = pauseMs <= 0 || pauseMs > LONGEST_MS;
    if (!isOver) wakeInMs = Math.min(wakeInMs, pauseMs);
    else if (!picking.isUnderWay(key) && !(picking.isResting && item.attempts)) due.push(item);
  }
  // those that a citizen may be waiting for come first
  return { due: due.sort((a, b) => a.attempts - b.attempts), wakeInMs };
}
