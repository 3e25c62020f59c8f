/** The invariants of the outbox, as the design of delivery numbers them. */
export const invariants = {
  I1: 'told saved means committed',
  I2: 'an item leaves the outbox only by a verified receipt or a visible end',
  I3: 'counted at most once',
  I4: 'told recorded means durable at the collector',
  I5: 'at most one attempt under way for an item and holder of its lock',
  I6: 'the rate of requests is bounded whatever the server does',
} as const;

/** The number of an invariant. */
export type Invariant = keyof typeof invariants;
