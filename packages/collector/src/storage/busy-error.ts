import { StoreError } from './store-error.ts';

/**
 * The store was not asked, because more waits for it than it can take; nothing of the call has been
 * kept, and it may work later. The message says what there is too much of.
 */
export class BusyError extends StoreError {
  override name = 'BusyError';
}
