/** The database failed; nothing of the call has been kept, and it may work later. */
export class StoreError extends Error {
  override name = 'StoreError';
}
