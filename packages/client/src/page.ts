const { crypto, fetch, indexedDB, navigator } = globalThis;

/** What the page offers, captured at load: a host's later patches do not reach the client. */
export const page = {
  fetch: fetch?.bind(globalThis),
  indexedDB,
  locks: navigator?.locks as LockManager | undefined,
  /** Missing on pages without HTTPS. */
  subtle: crypto?.subtle as SubtleCrypto | undefined,
};
