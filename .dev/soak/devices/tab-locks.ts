import type { Tab } from './tab.ts';

type Callback = (lock: Lock | null) => unknown;

/**
 * Gives the Web Locks that the tabs of one device share, as one tab has them: a killed tab lets go
 * of what it held, as a browser sees to.
 */
export function tabLocks(device: string, tab: Tab): LockManager {
  const death = new Promise<void>((resolve) => {
    tab.signal.addEventListener('abort', () => resolve());
  });

  function request(name: string, ...rest: [Callback] | [LockOptions, Callback]): Promise<unknown> {
    const [options, callback] = rest.length === 1 ? [{}, rest[0]] : rest;
    const hold: Callback = (lock) =>
      tab.isAlive() ? Promise.race([callback(lock), death]) : undefined;
    return tab.live(navigator.locks.request(`${device} ${name}`, options, hold));
  }

  return { request, query: () => navigator.locks.query() } as LockManager;
}
