import type { Refusal } from '../services.ts';
import { StoreError, storeRetrySeconds } from '../storage/store-error.ts';

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
    retryAfterSeconds: storeRetrySeconds,
  };
}
