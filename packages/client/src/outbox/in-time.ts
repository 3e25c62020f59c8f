import type { Clock } from '../clock.ts';

/** Longest wait for the storage, in milliseconds: some browsers leave a transaction unanswered. */
const TIMEOUT_MS = 5_000;

/** Waits for work at the storage, but not for ever: rejects when it takes too long. */
export async function inTime<T>(
  work: Promise<T>,
  clock: Clock,
  onTimeout?: () => void,
): Promise<T> {
  let cancel = () => {};
  const timeout = new Promise<never>((_, reject) => {
    cancel = clock.after(TIMEOUT_MS, () => {
      onTimeout?.();
      reject(new Error('the storage does not answer'));
    });
  });
  return Promise.race([work, timeout]).finally(cancel);
}
