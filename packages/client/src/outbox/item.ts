import { idempotencyKey, type Problem, type Receipt, type Response } from '@hailong/protocol';

/** How the delivery of a response to one collector stands. */
export interface DeliveryRecord {
  state: 'waiting' | 'recorded' | 'refused' | 'expired';
  attempts: number;
  /** Wall time of the next attempt, in milliseconds since 1970. */
  notBefore: number;
  /** Whether the pause was asked for or needed, so that being online again does not cut it short. */
  isFirm?: boolean;
  reason?: string;
  problem?: Problem;
  receipt?: Receipt;
}

/** A response in the outbox, with one delivery per collector, by the collector's name. */
export interface Item {
  /** Version of this shape; a record of another version is left alone. */
  v: 1;
  response: Response;
  /** Wall time in milliseconds since 1970. */
  savedAt: number;
  /** Since when it has been seen to be too old, in wall time. */
  overdueSince?: number;
  deliveries: Record<string, DeliveryRecord>;
}

/** Makes the item of a response that has to reach these collectors. */
export function createItem(response: Response, names: readonly string[], savedAt: number): Item {
  const deliveries = names.map((name): [string, DeliveryRecord] => [
    name,
    { state: 'waiting', attempts: 0, notBefore: savedAt },
  ]);
  return { v: 1, response, savedAt, deliveries: Object.fromEntries(deliveries) };
}

/** Tells whether a stored record is an item of this version, and not corrupt, foreign or newer. */
export function isItem(record: unknown): record is Item {
  const { v, response, savedAt, deliveries } = (record ?? {}) as Item;
  return (
    v === 1 &&
    typeof response?.id === 'string' &&
    response.revision > 0 &&
    savedAt >= 0 &&
    typeof deliveries === 'object' &&
    Object.values(deliveries ?? [undefined]).every((delivery) => delivery?.notBefore >= 0)
  );
}

/** Gives the key of an item in the store. */
export function keyOf({ response }: Item): string {
  return idempotencyKey(response);
}

/** Tells whether a collector has yet to record the item. */
export function isWaiting({ deliveries }: Item): boolean {
  return Object.values(deliveries).some(({ state }) => state === 'waiting');
}

/** Gives the item with another delivery for one collector. */
export function withDelivery(item: Item, name: string, delivery: DeliveryRecord): Item {
  return { ...item, deliveries: { ...item.deliveries, [name]: delivery } };
}
