import type { Receipt } from '@hailong/protocol';
import { keyOf, type Item } from '../outbox/item.ts';
import { itemsOf } from '../outbox/items-of.ts';
import type { Queue } from '../outbox/queue.ts';
import type { RunLocked } from '../schedule/lock.ts';
import type { Settings } from '../settings.ts';
import type { Transport } from '../transport/transport.ts';
import { age } from './age.ts';
import { pickDue } from './pick-due.ts';
import { createRest } from './rest.ts';
import { settle } from './settle.ts';
import { ship } from './ship.ts';
import { createSlots } from './slots.ts';

/** Shortest time until the next look at the outbox, in milliseconds, whatever the clock does. */
const SHORTEST_PAUSE_MS = 250;

/** Delivers what waits for one collector. */
export interface Courier {
  /** Attempts what is due; in a hurry, also what waits without having been asked to. */
  drain(isHurry?: boolean): void;
  stop(): void;
}

/** What a courier works with. */
export interface CourierParts {
  queue: Queue;
  settings: Settings;
  runLocked: RunLocked;
  /** Hears how an item stands after each attempt, and the receipt if there is one. */
  tell(item: Item, receipt?: Receipt): void;
}

/**
 * Gives the courier to one collector. Items do not wait for each other, but a revision waits until
 * the delivery of the one before it has ended, and a collector that only fails is left in peace for
 * a while, but for what has never been attempted.
 */
export function createCourier(
  [collector, transport]: [string, Transport],
  parts: CourierParts,
): Courier {
  const { queue, settings, runLocked, tell } = parts;
  const { clock, database } = settings;
  /** How often was hurried, also when each item was last attempted: its pause is cut short since. */
  let hurries = 0;
  const hurried = new Map<string, number>();
  const isHurried = (key: string) => (hurried.get(key) ?? 0) < hurries;
  let isStopped = false;
  let cancelTimer = () => {};
  const run = (item: Item) => runLocked(`${database} ${keyOf(item)}`, () => attempt(item));
  const slots = createSlots(clock, run, () => void (rest.isOn || drain()));
  const rest = createRest(settings, () => slots.fill([]), drain);

  async function attempt(listed: Item): Promise<void> {
    const item = await queue.find(listed);
    // another tab may have attempted it since
    if (isStopped || !item || item.end || item.attempts !== listed.attempts) return;
    hurried.set(keyOf(item), hurries);
    const result = await ship(item, transport, clock.now());
    const next = settle(item, result, clock.now(), settings);
    await queue.write([next]);
    tell(next, result.receipt);
    rest.hear(!!next.end && next.end !== 'expired');
  }

  async function drain(isHurry = false): Promise<void> {
    hurries += +isHurry;
    if (isHurry) rest.stop();
    // a look would open the storage again that has been closed
    if (isStopped) return;
    const items = itemsOf(await queue.read());
    if (isStopped) return;
    const ended = items.filter((item) => item.collector === collector && item.end);
    // also what another tab has ended, for this page may wait for it
    for (const item of ended) tell(item);
    const aged = ended.flatMap((item) => age(item, settings) ?? []);
    if (aged[0]) void queue.write(aged);
    const { isUnderWay } = slots;
    const picking = { collector, now: clock.now(), isHurried, isResting: rest.isOn, isUnderWay };
    const { due, wakeInMs } = pickDue(items, picking);
    cancelTimer();
    cancelTimer = clock.after(Math.max(wakeInMs, SHORTEST_PAUSE_MS), drain);
    slots.fill(due);
  }

  function stop(): void {
    isStopped = true;
    cancelTimer();
    rest.stop();
    slots.fill([]);
  }

  return { drain, stop };
}
