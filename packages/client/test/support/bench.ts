import { createClient, type Client } from '../../src/client.ts';
import type { ClientOptions } from '../../src/sender.ts';
import type { Item } from '../../src/outbox/item.ts';
import { createResponseId } from '../../src/create-response-id.ts';
import { createFakeClock } from './fake-clock.ts';
import { createFakeCollector } from './fake-collector.ts';
import { deleteDatabase, rawRecords } from './raw-records.ts';
import { until } from './until.ts';

/** Base URL of the collector of every test. */
export const COLLECTOR = 'https://collector.example/hai-long';

/** A site of its own for one test: a database, a clock, a collector, and pages that come and go. */
export function createBench() {
  const database = `hailong-test-${createResponseId()}`;
  const clock = createFakeClock();
  const collector = createFakeCollector();
  const clients: Client[] = [];
  return {
    database,
    clock,
    collector,
    /** Opens a page with a client. */
    open(options: ClientOptions = {}): Client {
      const { fetch } = collector;
      const base = { collector: COLLECTOR, database, clock, fetch, random: () => 0.5 };
      const client = createClient({ ...base, ...options });
      clients.push(client);
      return client;
    },
    /** Waits until the outcome of so many attempts of one item has been written down. */
    untilAttempted(times = 1): Promise<void> {
      return until(async () => {
        const records = (await rawRecords(database)) as Item[];
        return records.some(({ attempts }) => attempts >= times);
      });
    },
    async end() {
      for (const client of clients) client.close();
      await deleteDatabase(database);
    },
  };
}
