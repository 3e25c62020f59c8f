import type { Receipt } from '@hailong/protocol';
import { keyOf, type Item } from '../outbox/item.ts';
import type { Queue } from '../outbox/queue.ts';
import { runLocked } from '../schedule/lock.ts';
import type { Settings } from '../settings.ts';
import type { Transport } from '../transport/transport.ts';
import { CAP_MS, DAY_MS, settle, type Outcome } from './settle.ts';

/** Most attempts at once: a backlog must not crowd out the host's own requests. */
const MAX_IN_FLIGHT = 4;

/** Shortest time until the next look at the outbox, in milliseconds, whatever the clock does. */
const SHORTEST_PAUSE_MS = 250;

/** Delivers what waits for one collector. */
export interface Courier {
  /** Attempts what is due; hurried, also what waits without having been asked to. */
  drain(isHurried?: boolean): void;
  stop(): void;
}

async function ship(item: Item, transport: Transport, now: number): Promise<Outcome> {
  const waitedSeconds = Math.max(0, Math.floor((now - item.savedAt) / 1000));
  const result = await Promise.resolve({ response: item.response, waitedSeconds })
    .then<Outcome>(transport)
    .then(({ ...outcome }) => outcome)
    .catch((error): Outcome => ({ kind: 'retry', reason: `${error}` }));
  if (result.kind === 'refused' || result.slow) {
    // eslint-disable-next-line no-console -- somebody has to mend the collector or the page
    console.error('hailong:', keyOf(item), result.kind, result.reason);
  }
  return result;
}

/** Gives how long an item still pauses, 0 or less when it is due. */
function pauseOf({ notBefore, isFirm }: Item, now: number, isHurried: boolean): number {
  const pauseMs = notBefore - now;
  // a longer pause is the work of a clock that jumped
  return pauseMs > DAY_MS + CAP_MS || (isHurried && !isFirm) ? 0 : pauseMs;
}

/** Tells whether an item that has ended was long visible: it still holds what a citizen answered. */
function isForgotten({ end, notBefore }: Item, { clock, maxAgeDays }: Settings): boolean {
  // the time of its end: a clock that was behind when it was saved would hide it at once
  return !!end && clock.now() - notBefore > 2 * maxAgeDays * DAY_MS;
}

/**
 * Gives the courier to one collector. Items do not wait for each other, but a revision waits until
 * the delivery of the one before it has ended. `tell` hears of every attempt.
 */
export function createCourier(
  [collector, transport]: [string, Transport],
  queue: Queue,
  settings: Settings,
  tell: (item: Item, receipt?: Receipt) => void,
): Courier {
  const { clock } = settings;
  const busy = new Set<string>();
  let hurries = 0;
  let isStopped = false;
  let cancelTimer = () => {};

  async function attempt(item: Item, key: string) {
    // another tab may have attempted it since
    const isSame = (other: Item) => keyOf(other) === key && other.attempts === item.attempts;
    if ((await queue.list()).some(isSame) && !isStopped) {
      const [before, result] = [hurries, await ship(item, transport, clock.now())];
      const next = settle(item, result, clock.now(), settings);
      // a failure during a hurry may only have been too early
      if (hurries > before && !next.isFirm && !next.end) next.notBefore = 0;
      await queue.write([next]);
      tell(next, result.receipt);
    }
    busy.delete(key);
    void drain();
  }

  async function drain(isHurried = false) {
    hurries += +isHurried;
    const items = await queue.list();
    if (isStopped) return;
    const begun = new Set<string>();
    let wakeInMs = CAP_MS;
    for (const item of items) {
      if (isForgotten(item, settings)) void queue.write([{ ...item, end: 'recorded' }]);
      if (item.collector !== collector || item.end || begun.has(item.response.id)) continue;
      begun.add(item.response.id);
      const key = keyOf(item);
      const pauseMs = pauseOf(item, clock.now(), isHurried);
      if (pauseMs > 0) wakeInMs = Math.min(wakeInMs, pauseMs);
      else if (!busy.has(key) && busy.size < MAX_IN_FLIGHT) {
        busy.add(key);
        runLocked(`${settings.database} ${key}`, () => attempt(item, key), settings);
      }
    }
    cancelTimer();
    cancelTimer = clock.after(Math.max(wakeInMs, SHORTEST_PAUSE_MS), drain);
  }

  function stop() {
    isStopped = true;
    cancelTimer();
  }

  return { drain, stop };
}
