import type { Settings } from '../settings.ts';

/** How often in a row a lock may be found held: some two seconds apart, longer than any attempt. */
const MAX_LOOKS = 30;

/** After how long without a look those before it count no more, in milliseconds. */
const FORGET_MS = 10_000;

/** Runs a task under the lock of a name; gives false when another tab holds it, and does nothing. */
export type RunLocked = (name: string, task: () => Promise<void>) => Promise<boolean>;

/** A lock that was found held. */
interface Held {
  /** How often in a row. */
  looks: number;
  cancelForgetting(): void;
}

/**
 * Gives the function that runs tasks under Web Locks, each held only for its task. Without them, or
 * where a frozen tab holds one for too long, the task runs unlocked: a second delivery is not
 * counted twice.
 */
export function createLocking({ locks, clock }: Pick<Settings, 'locks' | 'clock'>): RunLocked {
  const held = new Map<string, Held>();

  /** Notes that a lock is held, or not; tells whether the task has to wait. */
  function mustWait(name: string, isHeld: boolean): boolean {
    const before = held.get(name);
    before?.cancelForgetting();
    held.delete(name);
    const looks = (before?.looks ?? 0) + 1;
    if (!isHeld || looks > MAX_LOOKS) return false;
    const cancelForgetting = clock.after(FORGET_MS, () => held.delete(name));
    held.set(name, { looks, cancelForgetting });
    return true;
  }

  return async (name, task) => {
    let running: Promise<void> | undefined;
    const run = () => (running ??= task());
    await locks
      ?.request(name, { ifAvailable: true }, (lock) => (mustWait(name, !lock) ? undefined : run()))
      // rejects on pages of an opaque origin
      .catch(run);
    if (!locks) await run();
    return !!running;
  };
}
