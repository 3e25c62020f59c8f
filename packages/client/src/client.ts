import type { Response } from '@hailong/protocol';
import type { Clock } from './clock.ts';
import type { DeliveryChange } from './delivery-change.ts';
import type { Submission } from './submission.ts';
import type { Transport } from './transport/transport.ts';

/** What a client needs to know; only a collector or a transport must be given. */
export interface ClientOptions {
  /** Base URL of a collector, or of several: `https://host/path`, without query. */
  collector?: string | readonly string[];
  /** Ways of the host's own to deliver, by a name that stays the same between pages. */
  transports?: Readonly<Record<string, Transport>>;
  /** How long a response that cannot be delivered is kept, in days; 30 unless told. */
  maxAgeDays?: number;
  /** Name of the IndexedDB database; `hailong` unless told. */
  database?: string;
  /** Where databases are; `null` keeps responses in memory only. */
  storage?: IDBFactory | null;
  /** What keeps two tabs from sending the same response at once; `null` goes on without. */
  locks?: LockManager | null;
  /** Sends requests; the page's `fetch` as it was at load unless told. */
  fetch?: typeof fetch;
  clock?: Clock;
  /** Gives numbers from 0 to below 1, for the pauses between attempts. */
  random?: () => number;
}

/** A response that ended without a receipt at one collector; it contains no answers. */
export interface UndeliveredResponse {
  id: string;
  revision: number;
  collector: string;
  state: 'refused' | 'expired';
  reason: string;
}

/** Keeps responses and delivers them. */
export interface Client {
  /**
   * Saves a response and then delivers it. Submitting the same revision again joins the first.
   * Throws a TypeError for what is no response; its promises never reject.
   */
  submit(response: Response): Submission;
  /** Counts the responses that still wait for a collector. */
  pending(): Promise<number>;
  /** Lists what was refused or expired, with the reason. */
  refused(): Promise<UndeliveredResponse[]>;
  /** Tells every step of every response to a listener; gives a function that ends it. */
  subscribe(listener: (change: DeliveryChange) => void): () => void;
  /** Delivers now what waits, except where a collector asked for a pause. */
  drain(): void;
  /** Stops timers and listeners and closes the database. What waits is delivered by the next page. */
  close(): void;
}

/** Makes a client and begins to deliver what earlier pages left. Throws a TypeError for mistaken options. */
export function createClient(options: ClientOptions): Client {
  throw new Error(`createClient is being built; received ${Object.keys(options).join()}`);
}
