import type { Refusal } from '../services.ts';
import { StoreError } from '../storage/store-error.ts';

/** How long to wait before a failed store is tried again: a restart of the database takes about so long. */
const RETRY_AFTER_SECONDS = 5;

/**
 * Turns the failure of a store into a refusal to be repeated later, and tells `onFault` of it;
 * throws what is no such failure.
 */
export function storeRefusal(error: unknown, onFault: (error: unknown) => void): Refusal {
  if (!(error instanceof StoreError)) throw error;
  onFault(error);
  return {
    kind: 'refused',
    code: 'store-unavailable',
    detail: 'Nothing has been stored; send the same again later.',
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  };
}
