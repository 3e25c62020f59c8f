interface Counting {
  locksAskedFor: number;
}

/** Runs in a page before it loads: counts how often a lock is asked for. */
export function countLocks(): void {
  const counting = window as unknown as Counting;
  counting.locksAskedFor = 0;
  const { request } = LockManager.prototype;
  LockManager.prototype.request = function (...args: unknown[]) {
    counting.locksAskedFor += 1;
    return Reflect.apply(request, this, args);
  };
}

/** Runs in a page: tells how often a lock was asked for. */
export function readLocks(): number {
  return (window as unknown as Counting).locksAskedFor;
}
