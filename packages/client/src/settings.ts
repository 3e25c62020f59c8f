import { systemClock, type Clock } from './clock.ts';
import type { OutboxStorage } from './outbox/storage.ts';

/** What a client works with besides collectors; the page's own unless told. */
export interface Settings {
  /** How long a response that cannot be delivered is kept, in days; 30 unless told. */
  maxAgeDays: number;
  /** Name of the IndexedDB database; `hailong` unless told. */
  database: string;
  /** Where databases are; `null` keeps responses in memory only. */
  indexedDB: IDBFactory | null;
  /** Where responses are kept in place of a database. */
  storage?: OutboxStorage;
  /** What keeps two tabs from sending the same response at once; `null` goes on without. */
  locks: LockManager | null | undefined;
  /** Sends requests; the page's `fetch` as it was at load unless told. */
  fetch: typeof fetch;
  /** Computes digests; without it, as on pages without HTTPS, a receipt's digest is not compared. */
  subtle: SubtleCrypto | null | undefined;
  clock: Clock;
  /** Gives numbers from 0 to below 1, for the pauses between attempts. */
  random(): number;
}

const { crypto, fetch, indexedDB, navigator } = globalThis;

/** The settings of a page, captured at load: a host's later patches do not reach the client. */
export const defaults: Settings = {
  maxAgeDays: 30,
  database: 'hailong',
  indexedDB,
  locks: navigator?.locks,
  fetch: fetch?.bind(globalThis),
  subtle: crypto?.subtle,
  clock: systemClock,
  random: Math.random,
};
