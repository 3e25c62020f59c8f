import type { Transport } from './transport.ts';

/** Gives the transport to a collector that speaks the wire protocol. */
export function createHttpTransport(collector: string): Transport {
  throw new Error(`createHttpTransport is being built; received ${collector}`);
}
