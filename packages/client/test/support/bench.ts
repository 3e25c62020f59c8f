import { createClient, type Client, type ClientOptions } from '../../src/client.ts';
import { createResponseId } from '../../src/create-response-id.ts';
import type { DeliveryChange } from '../../src/delivery-change.ts';
import { createFakeClock } from './fake-clock.ts';
import { createFakeCollector } from './fake-collector.ts';
import { deleteDatabase } from './raw-records.ts';

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
    open(options: ClientOptions = {}): Client & { steps: DeliveryChange[] } {
      const { fetch } = collector;
      const base = { collector: COLLECTOR, database, clock, fetch, random: () => 0.5 };
      const client = createClient({ ...base, ...options });
      clients.push(client);
      const steps: DeliveryChange[] = [];
      client.subscribe((step) => steps.push(step));
      return { ...client, steps };
    },
    async end() {
      for (const client of clients) client.close();
      await deleteDatabase(database);
    },
  };
}
