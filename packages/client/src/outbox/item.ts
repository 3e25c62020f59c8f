import { idempotencyKey, type Response } from '@hailong/protocol';

/** The delivery of one response to one collector. */
export interface Item {
  /** Version of this shape; a record of a later version is left alone. */
  v: 2;
  response: Response;
  /** The collector's base URL, or the name of a transport of the host. */
  collector: string;
  /** Wall time in milliseconds since 1970. */
  savedAt: number;
  /** When it was attempted last, and until then `savedAt`. */
  seenAt: number;
  /** How long it has waited until `seenAt`, in milliseconds, whatever the clock did meanwhile. */
  agedMs: number;
  attempts: number;
  /** Wall time of the next attempt, in milliseconds since 1970. */
  notBefore: number;
  /** Until when the pause was asked for or needed: being online again does not cut that short. */
  firmUntil?: number | undefined;
  /** How it ended, once it has; what is recorded is removed. */
  end?: 'recorded' | 'refused' | 'expired' | undefined;
  /** What came of the last attempt. */
  reason?: string | undefined;
}

/** Makes the item of a response that is to be delivered at once. */
export function createItem(response: Response, collector: string, savedAt: number): Item {
  const seenAt = savedAt;
  return { v: 2, response, collector, savedAt, seenAt, agedMs: 0, attempts: 0, notBefore: 0 };
}

/** A record of this version, or of the first one, which had no age. */
type Stored = Omit<Item, 'v' | 'seenAt' | 'agedMs'> & { v: 1 | 2 };

/** Reads a stored record as an item; gives undefined for what is corrupt, foreign or newer. */
export function readItem(record: unknown): Item | undefined {
  const stored = (record ?? {}) as Stored;
  const { v, response, savedAt, attempts, notBefore } = stored;
  const isSound =
    (v === 1 || v === 2) &&
    response?.revision > 0 &&
    savedAt >= 0 &&
    attempts >= 0 &&
    notBefore >= 0;
  return isSound ? { seenAt: savedAt, agedMs: 0, ...stored, v: 2 } : undefined;
}

/** Gives the key of an item in the storage. */
export function keyOf({ response, collector }: Pick<Item, 'response' | 'collector'>): string {
  return `${idempotencyKey(response)} ${collector}`;
}
