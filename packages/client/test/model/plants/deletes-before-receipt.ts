import { keyOf } from '../../../src/outbox/item.ts';
import type { Plant } from '../world/world.ts';

/** Takes an item out of the outbox and then sends it, as Workbox and Sentry do. */
export const deletesBeforeReceipt: Plant = (parts) => ({
  ...parts,
  async fetch(url, init) {
    const collector = String(url).replace(/\/v1\/responses$/, '');
    const response = JSON.parse(String(init?.body));
    await parts.storage.write({ [keyOf({ response, collector })]: undefined });
    return parts.fetch(url, init);
  },
});
