import { canonicalJson, idempotencyKey, type Receipt, type Response } from '@hailong/protocol';
import { createCourier } from './delivery/courier.ts';
import { openSubmission, type OpenSubmission } from './delivery/open-submission.ts';
import { createIndexedStorage } from './outbox/indexed-storage.ts';
import { createItem, type Item } from './outbox/item.ts';
import type { Contents } from './outbox/items-of.ts';
import { createQueue } from './outbox/queue.ts';
import { createLocking } from './schedule/lock.ts';
import { listenToPage } from './schedule/page-triggers.ts';
import { defaults, type Settings } from './settings.ts';
import type { Submission } from './submission.ts';
import { createHttpTransport } from './transport/http-transport.ts';
import { parseCollector } from './transport/parse-collector.ts';
import type { Transport } from './transport/transport.ts';

/** What a client needs to know; only a collector or a transport must be given. */
export interface ClientOptions extends Partial<Settings> {
  /** Base URL of a collector, or of several: `https://host/path`, without query. */
  collector?: string | readonly string[];
  /** Ways of the host's own to deliver, by a name that stays the same between pages. */
  transports?: Readonly<Record<string, Transport>>;
}

/** Keeps responses and delivers them: what is needed to send, and no more. */
export interface Sender {
  /**
   * Saves a response and then delivers it. Submitting the same revision again joins the first.
   * Throws a TypeError for what is no response; its promises never reject. `onTrouble` hears of each
   * attempt that has to be repeated, in a sentence that names the collector.
   */
  submit(response: Response, onTrouble?: (message: string) => void): Submission;
  /** Reads what the outbox contains, of all pages of this site. */
  read(): Promise<Contents>;
  /** Delivers now what waits, except where a collector asked for a pause. */
  drain(): void;
  /** Stops timers and listeners and closes the storage. What waits is delivered by the next page. */
  close(): void;
}

/** When what earlier pages left is looked for, in milliseconds: the page has been drawn by then. */
const FIRST_DRAIN_MS = 500;

/** Gives the transports by name: a collector's name is its base URL. */
function createTransports({ collector = [], ...options }: ClientOptions, settings: Settings) {
  const transports = { ...options.transports };
  for (const url of [collector].flat()) {
    transports[parseCollector(url)] = createHttpTransport(url, settings);
  }
  if (Object.keys(transports)[0]) return transports;
  throw new TypeError('createClient: received no collector, expected one or transports');
}

/** Copies a response, so that what is saved and sent is what was submitted. */
function snapshot(response: Response): Response {
  if (response?.format === 'hailong-response@1') return JSON.parse(canonicalJson(response));
  throw new TypeError(`submit: received ${response?.format}, expected hailong-response@1`);
}

/** Makes the sender of a client, which {@link createClient} describes. */
export function createSender(options: ClientOptions): Sender {
  const settings: Settings = { ...defaults, ...options };
  const transports = Object.entries(createTransports(options, settings));
  const submissions = new Map<string, OpenSubmission>();
  const find = ({ response }: Pick<Item, 'response'>) => submissions.get(idempotencyKey(response));
  const storage = settings.storage ?? createIndexedStorage(settings);
  const queue = createQueue(storage, find, settings.clock);
  const tell = (item: Item, receipt?: Receipt) => find(item)?.hear(item, receipt);
  const parts = { queue, settings, runLocked: createLocking(settings), tell };
  const couriers = transports.map((entry) => createCourier(entry, parts));
  const close = () => storage.close?.();
  const drain = (isHurried?: boolean) => couriers.forEach((courier) => courier.drain(isHurried));
  const stopListening = listenToPage(drain, close);

  function submit(submitted: Response, onTrouble?: (message: string) => void): Submission {
    const response = snapshot(submitted);
    const known = find({ response });
    if (known) return known;
    const now = settings.clock.now();
    const items = transports.map(([name]) => createItem(response, name, now));
    const saved = queue.write(items).then((reason) => {
      drain();
      return { durable: !reason, reason };
    });
    const key = idempotencyKey(response);
    const submission = openSubmission(
      saved,
      items.length,
      () => submissions.delete(key),
      onTrouble,
    );
    submissions.set(key, submission);
    return submission;
  }

  const cancelFirst = settings.clock.after(FIRST_DRAIN_MS, () => drain(true));
  return {
    submit,
    read: queue.read,
    drain: () => drain(true),
    close() {
      cancelFirst();
      for (const courier of couriers) courier.stop();
      stopListening();
      close();
    },
  };
}
