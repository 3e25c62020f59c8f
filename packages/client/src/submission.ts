import type { Receipt } from '@hailong/protocol';

/** Where an answer is kept: on this device, or only in this page because no durable storage is to be had. */
export interface Saved {
  durable: boolean;
  /** Why it is not durable, as the storage says it. */
  reason?: string | undefined;
}

/** How the delivery to one collector ended; the reason names the problem code, if there was one. */
export type Delivery =
  | { kind: 'recorded'; receipt: Receipt }
  | { kind: 'refused'; reason: string }
  | { kind: 'expired' };

/**
 * One response on its way. `saved` resolves once it is committed; `recorded` once the first of the
 * collectors has ended its delivery as recorded, or all of them otherwise. `recorded` may stay
 * pending as long as the network is away; neither rejects.
 */
export interface Submission {
  saved: Promise<Saved>;
  recorded: Promise<Delivery>;
}
