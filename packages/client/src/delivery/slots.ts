import type { Clock } from '../clock.ts';
import { keyOf, type Item } from '../outbox/item.ts';

/** Most attempts at once: a backlog must not crowd out the host's own requests. */
const MAX_IN_FLIGHT = 4;

/** How soon is looked again at what another tab delivers, in milliseconds. */
const HELD_PAUSE_MS = 2_000;

/** Places for attempts that are under way at once. */
export interface Slots {
  /** Tells whether the item of a key is under way, here or in another tab. */
  isUnderWay(key: string): boolean;
  /** Attempts these, in order, in place of those that were not yet begun. */
  fill(items: Item[]): void;
}

/**
 * Makes the slots of one collector. `run` attempts an item and gives false when another tab is
 * attempting it; `refill` is called when one has been attempted and no other is left.
 */
export function createSlots(
  clock: Clock,
  run: (item: Item) => Promise<boolean>,
  refill: () => void,
): Slots {
  const [busy, held] = [new Set<string>(), new Set<string>()];
  let due: Item[] = [];

  async function begin(item: Item): Promise<void> {
    const key = keyOf(item);
    busy.add(key);
    if (!(await run(item))) {
      held.add(key);
      clock.after(HELD_PAUSE_MS, () => {
        held.delete(key);
        refill();
      });
    }
    busy.delete(key);
    if (due[0]) beginDue();
    else refill();
  }

  function beginDue(): void {
    while (due[0] && busy.size < MAX_IN_FLIGHT) void begin(due.shift() as Item);
  }

  return {
    isUnderWay: (key) => busy.has(key) || held.has(key),
    fill(items) {
      due = items;
      beginDue();
    },
  };
}
