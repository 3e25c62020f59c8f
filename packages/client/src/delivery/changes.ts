import type { DeliveryChange } from '../delivery-change.ts';

/** Hears every step of every response. */
export type Listener = (change: DeliveryChange) => void;

/** Tells listeners what happens. */
export interface Changes {
  tell(change: DeliveryChange): void;
  subscribe(listener: Listener): () => void;
}

/** Gives a list of listeners. One that throws hinders neither the others nor the delivery. */
export function createChanges(): Changes {
  const listeners = new Set<Listener>();
  return {
    tell(change) {
      for (const listener of listeners) {
        // its exception becomes an unhandled rejection, which the host sees
        void Promise.resolve(change).then(listener);
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
