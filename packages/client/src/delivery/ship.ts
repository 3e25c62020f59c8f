import { keyOf, type Item } from '../outbox/item.ts';
import type { Transport } from '../transport/transport.ts';
import type { Outcome } from './settle.ts';

/** Attempts to deliver an item. Every trouble is a result, also that of a transport that throws. */
export async function ship(item: Item, transport: Transport, now: number): Promise<Outcome> {
  const waitedSeconds = Math.max(0, Math.floor((now - item.savedAt) / 1000));
  const result = await Promise.resolve({ response: item.response, waitedSeconds })
    .then<Outcome>(transport)
    .then(({ ...outcome }) => outcome)
    .catch((error): Outcome => ({ kind: 'retry', reason: `${error}` }));
  if (result.kind === 'refused' || result.slow) {
    // eslint-disable-next-line no-console -- somebody has to mend the collector or the page
    console.error('hailong:', keyOf(item), result.kind, result.reason);
  }
  return result;
}
