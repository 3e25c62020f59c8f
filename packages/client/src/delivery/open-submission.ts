import type { Receipt } from '@hailong/protocol';
import { type Item } from '../outbox/item.ts';
import type { Delivery, Saved, Submission } from '../submission.ts';

/** A submission of this page whose end has not been told. */
export interface OpenSubmission extends Submission {
  /** Hears, perhaps more than once, how one of its items stands after an attempt, and the receipt if there is one. */
  hear(item: Item, receipt?: Receipt): void;
}

/**
 * Gives a submission that so many deliveries belong to; `forget` is called when it has ended, and
 * `onTrouble` after each attempt that has to be repeated.
 */
export function openSubmission(
  saved: Promise<Saved>,
  deliveries: number,
  forget: () => void,
  onTrouble?: (message: string) => void,
): OpenSubmission {
  const ended = new Set<string>();
  let end: Delivery = { kind: 'expired' };
  let resolve = (_: Delivery) => {};
  return {
    saved,
    recorded: new Promise((settle) => (resolve = settle)),
    hear({ collector, end: kind, reason }, receipt) {
      if (!kind) return onTrouble?.(`collector ${collector}: ${reason}`);
      ended.add(collector);
      if (kind !== 'expired') end = { kind, reason, receipt } as Delivery;
      if (ended.size < deliveries && !receipt) return;
      forget();
      resolve(end);
    },
  };
}
