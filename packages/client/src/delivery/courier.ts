import { clamp } from '../clamp.ts';
import { defaultBackoff } from '../schedule/backoff.ts';
import type { Lock } from '../schedule/lock.ts';
import { planDeliveries, taskKey, type Task } from '../schedule/plan.ts';
import { attempt, type Workshop } from './attempt.ts';
import { takeStock } from './take-stock.ts';

/** How soon to look again at what another tab is sending, in milliseconds. */
const LOCKED_PAUSE_MS = 5_000;

/** Shortest pause between two looks at the outbox, in milliseconds, whatever the clock does. */
const SHORTEST_PAUSE_MS = 250;

/** Delivers what waits in the outbox. */
export interface Courier {
  /** Attempts what is due; hurried, also what waits without having been asked to. */
  drain(isHurried?: boolean): void;
  stop(): void;
}

/** What a courier works with. */
export interface CourierOptions extends Workshop {
  lock: Lock;
  maxAgeMs: number;
}

/** Gives a courier. Its looks at the outbox follow each other; its attempts run side by side. */
export function createCourier({ lock, maxAgeMs, ...workshop }: CourierOptions): Courier {
  const { clock, transports } = workshop;
  const names = Object.keys(transports);
  const busy = new Set<string>();
  /** What was under way when there was a hurry: it may have been too early, and has its turn after. */
  const hurriedWhileBusy = new Set<string>();
  let isHurried = false;
  let isQueued = false;
  let isStopped = false;
  let last = Promise.resolve();
  let cancelTimer = () => {};

  async function carry(task: Task) {
    const key = taskKey(task);
    busy.add(key);
    const isAttempted = await lock(key, () => attempt(task, workshop));
    if (!isAttempted) await new Promise<void>((resume) => clock.after(LOCKED_PAUSE_MS, resume));
    busy.delete(key);
    drain(hurriedWhileBusy.delete(key));
  }

  async function look() {
    const circumstances = { names, isHurried, busy };
    isQueued = isHurried = false;
    const items = await takeStock(workshop, maxAgeMs);
    if (isStopped) return;
    if (circumstances.isHurried) busy.forEach((key) => hurriedWhileBusy.add(key));
    const { due, wakeInMs } = planDeliveries(items, { ...circumstances, now: clock.now() });
    for (const task of due) void carry(task);
    cancelTimer();
    const pauseMs = clamp(wakeInMs, SHORTEST_PAUSE_MS, defaultBackoff.capMs);
    if (wakeInMs < Infinity) cancelTimer = clock.after(pauseMs, drain);
  }

  function drain(hurried = false) {
    isHurried ||= hurried;
    if (isQueued) return;
    isQueued = true;
    last = last.then(look, look);
  }

  function stop() {
    isStopped = true;
    cancelTimer();
  }

  return { drain, stop };
}
