import { createItem, type DeliveryRecord, type Item } from '../../src/outbox/item.ts';
import { firstRevision } from '../../../protocol/fixtures/responses.ts';

/** The moment at which the items of the tests were saved. */
export const SAVED_AT = Date.UTC(2026, 10, 24);

/** Makes an item for the collectors `a` and `b`, or for others. */
export function makeItem(changed: Partial<Item['response']> = {}, names = ['a', 'b']): Item {
  return createItem({ ...firstRevision, ...changed }, names, SAVED_AT);
}

/** Gives the item with something changed in its delivery to one collector. */
export function withChange(item: Item, name: string, changed: Partial<DeliveryRecord>): Item {
  const delivery = { ...item.deliveries[name]!, ...changed };
  return { ...item, deliveries: { ...item.deliveries, [name]: delivery } };
}
