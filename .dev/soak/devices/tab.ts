/**
 * The life of one tab. Whatever reaches out of a tab goes through `live`, so that from the moment
 * of its death nothing that it still computes has any effect, as if its process were gone.
 */
export interface Tab {
  /** Aborted when the tab is killed. */
  signal: AbortSignal;
  isAlive(): boolean;
  kill(): void;
  /** Passes on how a promise settles as long as the tab lives; afterwards it never settles. */
  live<T>(promise: Promise<T>): Promise<T>;
}

/** Opens a tab. */
export function createTab(): Tab {
  const death = new AbortController();
  const { signal } = death;
  const whileAlive =
    <T>(tell: (value: T) => void) =>
    (value: T) => {
      if (!signal.aborted) tell(value);
    };
  return {
    signal,
    isAlive: () => !signal.aborted,
    kill: () => death.abort(),
    live: (promise) =>
      new Promise((resolve, reject) => promise.then(whileAlive(resolve), whileAlive(reject))),
  };
}
