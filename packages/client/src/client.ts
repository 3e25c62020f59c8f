import { diagnose, type Diagnostic } from './delivery/diagnose.ts';
import type { Item } from './outbox/item.ts';
import { itemsOf } from './outbox/items-of.ts';
import { createSender, type ClientOptions, type Sender } from './sender.ts';

/** A response that ended without a receipt at one collector; it contains no answers. */
export interface UndeliveredResponse {
  id: string;
  revision: number;
  collector: string;
  state: 'refused' | 'expired';
  reason: string;
}

/** Keeps responses, delivers them, and tells how they stand. */
export interface Client extends Omit<Sender, 'read'> {
  /** Counts the deliveries that still wait, one for each response and collector. */
  pending(): Promise<number>;
  /** Lists what was refused or expired, with the reason. */
  refused(): Promise<UndeliveredResponse[]>;
  /** Tells what keeps responses from being delivered or stored; empty when nothing does. */
  diagnostics(): Promise<Diagnostic[]>;
}

function describeUndelivered({ response: { id, revision }, collector, end, reason }: Item) {
  return end ? ({ id, revision, collector, state: end, reason } as UndeliveredResponse) : [];
}

/**
 * Makes a client and begins to deliver what earlier pages left. It delivers to its own collectors
 * only: what waits for another one stays until a client with that collector comes. Throws a
 * TypeError for mistaken options.
 */
export function createClient(options: ClientOptions): Client {
  const { read, ...sender } = createSender(options);
  return {
    ...sender,
    pending: async () => itemsOf(await read()).filter(({ end }) => !end).length,
    refused: async () => itemsOf(await read()).flatMap(describeUndelivered),
    diagnostics: async () => diagnose(await read()),
  };
}
