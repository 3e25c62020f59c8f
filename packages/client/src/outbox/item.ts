import { idempotencyKey, type Response } from '@hailong/protocol';

/** The delivery of one response to one collector. */
export interface Item {
  /** Version of this shape; a record of another version is left alone. */
  v: 1;
  response: Response;
  /** The collector's base URL, or the name of a transport of the host. */
  collector: string;
  /** Wall time in milliseconds since 1970. */
  savedAt: number;
  attempts: number;
  /** Wall time of the next attempt, in milliseconds since 1970. */
  notBefore: number;
  /** Whether the pause was asked for or needed, so that being online again does not cut it short. */
  isFirm?: boolean | undefined;
  /** How it ended, once it has; what is recorded is removed. */
  end?: 'recorded' | 'refused' | 'expired' | undefined;
  /** What came of the last attempt. */
  reason?: string | undefined;
}

/** Makes the item of a response that is to be delivered at once. */
export function createItem(response: Response, collector: string, savedAt: number): Item {
  return { v: 1, response, collector, savedAt, attempts: 0, notBefore: 0 };
}

/** Tells whether a stored record is an item of this version, and not corrupt, foreign or newer. */
export function isItem(record: unknown): record is Item {
  const { v, response, savedAt, notBefore } = (record ?? {}) as Item;
  return v === 1 && response?.revision > 0 && savedAt >= 0 && notBefore >= 0;
}

/** Gives the key of an item in the store. */
export function keyOf({ response, collector }: Item): string {
  return `${idempotencyKey(response)} ${collector}`;
}
