import type { Receipt } from '@hailong/protocol';

/** Where a response stands: kept, being sent, waiting for the next attempt, or at its end. */
export type DeliveryState = 'saved' | 'sending' | 'waiting' | 'recorded' | 'refused' | 'expired';

/** One step of one response. It never contains answers. */
export interface DeliveryChange {
  /** The response's id. */
  id: string;
  revision: number;
  state: DeliveryState;
  /** The collector's base URL or the name of the host's transport; absent for `saved`. */
  collector?: string;
  /** Only for `saved`: whether it survives the page. */
  durable?: boolean;
  /** Why it waits, was refused, or is not durable. */
  reason?: string | undefined;
  /** Only for `recorded`. */
  receipt?: Receipt | undefined;
}
