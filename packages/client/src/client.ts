import { canonicalJson, type Response } from '@hailong/protocol';
import { systemClock, type Clock } from './clock.ts';
import type { DeliveryChange } from './delivery-change.ts';
import type { Workshop } from './delivery/attempt.ts';
import { createChanges } from './delivery/changes.ts';
import { createCourier, type Courier } from './delivery/courier.ts';
import { createSubmissions } from './delivery/submissions.ts';
import { createTabChannel } from './delivery/tab-channel.ts';
import { createDatabase } from './outbox/database.ts';
import { createItem, isAnywhere, type Item } from './outbox/item.ts';
import { createQueue } from './outbox/queue.ts';
import { createStore } from './outbox/store.ts';
import { page } from './page.ts';
import { createLock } from './schedule/lock.ts';
import { listenToPage } from './schedule/page-triggers.ts';
import type { Saved, Submission } from './submission.ts';
import { createHttpTransport } from './transport/http-transport.ts';
import { parseCollector } from './transport/parse-collector.ts';
import type { Network } from './transport/post.ts';
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

const DAY_MS = 24 * 60 * 60 * 1000;

/** Gives the transports by name: a collector's name is its base URL. */
function createTransports(options: ClientOptions, network: Network): Record<string, Transport> {
  const transports = { ...options.transports };
  for (const name of [options.collector ?? []].flat().map(parseCollector)) {
    transports[name] = createHttpTransport(name, network);
  }
  if (Object.keys(transports).length > 0) return transports;
  throw new TypeError('createClient: received neither a collector nor transports, expected one');
}

/** Copies a response, so that what is saved and sent is what was submitted. */
function snapshot(response: Response): Response {
  if (response?.format === 'hailong-response@1') return JSON.parse(canonicalJson(response));
  throw new TypeError(`submit: received ${response?.format}, expected a hailong-response@1`);
}

function listUndelivered(items: readonly Item[]): UndeliveredResponse[] {
  return items.flatMap(({ response: { id, revision }, deliveries }) =>
    Object.entries(deliveries).flatMap(([collector, { state, reason = '' }]) =>
      state === 'refused' || state === 'expired'
        ? [{ id, revision, collector, state, reason }]
        : [],
    ),
  );
}

async function save(item: Item, { queue, changes }: Workshop): Promise<Saved> {
  const reason = await queue.add(item);
  const durable = reason === undefined;
  changes.tell(item, { state: 'saved', durable, reason });
  return { durable };
}

function submit(response: Response, workshop: Workshop, courier: Courier): Submission {
  const { submissions, transports, clock } = workshop;
  const item = createItem(snapshot(response), Object.keys(transports), clock.now());
  const known = submissions.find(item);
  if (known) return known;
  const submission = submissions.open(item, save(item, workshop));
  void submission.saved.then(() => courier.drain());
  return submission;
}

/**
 * Makes a client and begins to deliver what earlier pages left. It delivers to its own collectors
 * only: what waits for another one stays until a client with that collector comes. Throws a
 * TypeError for mistaken options.
 */
export function createClient(options: ClientOptions): Client {
  const { clock = systemClock, random = Math.random, fetch = page.fetch } = options;
  const { storage = page.indexedDB, locks = page.locks, database = 'hailong' } = options;
  const transports = createTransports(options, { fetch, clock });
  const db = createDatabase({ storage, database, clock });
  const queue = createQueue(createStore(db.use));
  const changes = createChanges();
  const submissions = createSubmissions();
  const tabs = createTabChannel(database, (item) => submissions.take(item)?.());
  const workshop: Workshop = { queue, submissions, changes, tabs, transports, clock, random };
  const lock = createLock(locks, { clock, prefix: database });
  const courier = createCourier({
    ...workshop,
    lock,
    maxAgeMs: (options.maxAgeDays ?? 30) * DAY_MS,
  });
  function sleep() {
    tabs.close();
    db.close();
  }
  function wake(isHurried: boolean) {
    tabs.open();
    courier.drain(isHurried);
  }
  const stopListening = listenToPage({ wake, sleep });
  wake(true);
  return {
    submit: (response) => submit(response, workshop, courier),
    pending: async () => (await queue.list()).filter((item) => isAnywhere(item, 'waiting')).length,
    refused: async () => listUndelivered(await queue.list()),
    subscribe: changes.subscribe,
    drain: () => courier.drain(true),
    close() {
      courier.stop();
      stopListening();
      sleep();
    },
  };
}
