import type { Settings } from '../settings.ts';

/** How long another tab may hold a lock, in milliseconds: longer than any attempt that still runs. */
const DEADLINE_MS = 60_000;

/**
 * Runs a task once, when no other tab holds the lock of this name; the lock is held only for the
 * task. Without Web Locks, or when a frozen tab has held the lock beyond the deadline, the task
 * runs unlocked: a second delivery is not counted twice.
 */
export function runLocked(
  name: string,
  task: () => Promise<void>,
  { locks, clock }: Pick<Settings, 'locks' | 'clock'>,
): void {
  let running: Promise<void> | undefined;
  const run = () => (running ??= task());
  clock.after(DEADLINE_MS, run);
  // rejects on pages of an opaque origin
  void (locks?.request(name, run).catch(run) ?? run());
}
