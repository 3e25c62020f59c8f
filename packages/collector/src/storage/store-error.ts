/** How long to wait before a failed store is tried again: a restart of the database takes about so long. */
export const storeRetrySeconds = 5;

/** The database failed; nothing of the call has been kept, and it may work later. */
export class StoreError extends Error {
  override name = 'StoreError';
}
