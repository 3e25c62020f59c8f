import type { DeliveryChange } from '../delivery-change.ts';
import type { Item } from '../outbox/item.ts';

/** Hears every step of every response. */
export type Listener = (change: DeliveryChange) => void;

/** What a change says beside whose it is. */
export type Step = Omit<DeliveryChange, 'id' | 'revision'>;

/** Tells listeners what happens. */
export interface Changes {
  tell(item: Item, step: Step): void;
  subscribe(listener: Listener): () => void;
}

/** Gives a list of listeners. One that throws hinders neither the others nor the delivery. */
export function createChanges(): Changes {
  const listeners = new Set<Listener>();
  return {
    tell({ response: { id, revision } }, step) {
      for (const listener of listeners) {
        // its exception becomes an unhandled rejection, which the host sees
        void Promise.resolve({ id, revision, ...step }).then(listener);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
