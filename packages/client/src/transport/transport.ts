import type { Receipt, Response } from '@hailong/protocol';

/**
 * What one attempt to deliver a response came to. `retry` keeps it in the outbox: after
 * `retryAfterMs` at the earliest, or, when `slow`, at the longest interval, because somebody has to
 * mend a configuration first. `refused` ends its delivery and stays visible with its reason.
 */
export type TransportResult =
  | { kind: 'delivered'; receipt: Receipt }
  | { kind: 'retry'; reason: string; slow?: boolean; retryAfterMs?: number | undefined }
  | { kind: 'refused'; reason: string };

/** What goes with a response: how long it waited since the citizen pressed send, in seconds. */
export interface Shipment {
  response: Response;
  waitedSeconds: number;
}

/**
 * Delivers one response to one collector. Never rejects: every trouble is a result. It has to end
 * by itself: the response is not attempted again before it has.
 */
export type Transport = (shipment: Shipment) => Promise<TransportResult>;
