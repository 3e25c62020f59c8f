import { idempotencyKey, type Problem, type Receipt, type Response } from '@hailong/protocol';

/** How the delivery of a response to one collector stands. */
export interface DeliveryRecord {
  state: 'waiting' | 'recorded' | 'refused' | 'expired';
  attempts: number;
  /** Wall time of the next attempt, in milliseconds since 1970. */
  notBefore: number;
  /** Whether the pause was asked for or needed, so that being online again does not cut it short. */
  isFirm?: boolean;
  reason?: string | undefined;
  problem?: Problem | undefined;
  receipt?: Receipt | undefined;
}

/** A response in the outbox, with one delivery per collector, by the collector's name. */
export interface Item {
  /** Version of this shape; a record of another version is left alone. */
  v: 1;
  response: Response;
  /** Wall time in milliseconds since 1970. */
  savedAt: number;
  /** Since when it has been seen to be too old, in wall time; 0 while it is not. */
  overdueSince: number;
  deliveries: Record<string, DeliveryRecord>;
}

/** Makes the item of a response that has to reach these collectors. */
export function createItem(response: Response, names: readonly string[], savedAt: number): Item {
  const item: Item = { v: 1, response, savedAt, overdueSince: 0, deliveries: {} };
  for (const name of names) {
    item.deliveries[name] = { state: 'waiting', attempts: 0, notBefore: savedAt };
  }
  return item;
}

/** Tells whether a stored record is an item of this version, and not corrupt, foreign or newer. */
export function isItem(record: unknown): record is Item {
  const { v, response, savedAt, deliveries } = (record ?? {}) as Item;
  return (
    v === 1 &&
    savedAt >= 0 &&
    response?.revision > 0 &&
    Object.values(deliveries ?? [0]).every((delivery) => delivery?.notBefore >= 0)
  );
}

/** Gives the key of an item in the store. */
export function keyOf({ response }: Pick<Item, 'response'>): string {
  return idempotencyKey(response);
}

/** Tells whether a delivery of the item is in a state. */
export function isAnywhere({ deliveries }: Item, wanted: DeliveryRecord['state']): boolean {
  return Object.values(deliveries).some(({ state }) => state === wanted);
}
