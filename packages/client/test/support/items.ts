import { createItem, type Item } from '../../src/outbox/item.ts';
import { firstRevision } from '../../../protocol/fixtures/responses.ts';

/** The moment at which the items of the tests were saved. */
export const SAVED_AT = Date.UTC(2026, 10, 24);

/** Makes an item for the collector `a`, or for another. */
export function makeItem(changed: Partial<Item['response']> = {}, collector = 'a'): Item {
  return createItem({ ...firstRevision, ...changed }, collector, SAVED_AT);
}
