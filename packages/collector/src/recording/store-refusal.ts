import type { Refusal } from '../services.ts';
import { BusyError } from '../storage/busy-error.ts';
import { StoreError, storeRetrySeconds } from '../storage/store-error.ts';

/**
 * How long to wait until there may be space again, in seconds: somebody has to make some, and the
 * outbox of a citizen keeps the answer meanwhile.
 */
const SHORTAGE_RETRY_SECONDS = 60;

const ADVICE = 'Nothing has been stored; send the same again later.';

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}. `;
}

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
    detail: `${error instanceof BusyError ? sentence(error.message) : ''}${ADVICE}`,
    retryAfterSeconds: storeRetrySeconds,
  };
}

/** Refuses what is new for as long as something is short, such as space on the disk. */
export function shortageRefusal(shortage: string): Refusal {
  return {
    kind: 'refused',
    code: 'store-unavailable',
    detail: sentence(shortage) + ADVICE,
    retryAfterSeconds: SHORTAGE_RETRY_SECONDS,
  };
}
