import type { Receipt } from '@hailong/protocol';
import type { Item } from '../outbox/item.ts';
import type { Settings } from '../settings.ts';
import type { TransportResult } from '../transport/transport.ts';

/** Upper bound of the first pause, in milliseconds, as a citizen still waits; it doubles with each. */
const BASE_MS = 2_000;

/** Upper bound of every pause that nobody asked for, in milliseconds. */
export const CAP_MS = 15 * 60 * 1000;

/** A day in milliseconds: also the longest pause a collector may ask for, lest a slip strand answers. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** A result with the members of every kind. */
export type Outcome = Pick<TransportResult, 'kind'> & {
  receipt?: Receipt;
  reason?: string;
  slow?: boolean;
  retryAfterMs?: number | undefined;
};

/**
 * Gives a pause after so many failures, in milliseconds: evenly spread between 0 and a bound that
 * doubles ("full jitter"), so that a thousand pages do not come back together.
 */
export function jitter(failures: number, { random }: Pick<Settings, 'random'>): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** failures);
}

/** Gives how an item stands after an attempt with this result. */
export function settle(
  item: Item,
  { kind, receipt, reason, slow, retryAfterMs }: Outcome,
  now: number,
  settings: Pick<Settings, 'random' | 'maxAgeDays'>,
): Item {
  const floorMs = Math.min(Math.max(retryAfterMs || 0, 0), DAY_MS);
  // the jitter goes on top of what was asked for: else all pages come back in the same second
  const pauseMs = slow ? CAP_MS : jitter(item.attempts, settings);
  // at most a day an attempt: a clock that jumps ten years ahead must not make it old
  const agedMs = item.agedMs + Math.min(Math.max(now - item.seenAt, 0), DAY_MS);
  const isOver = agedMs > settings.maxAgeDays * DAY_MS;
  return {
    ...item,
    end: receipt ? 'recorded' : kind === 'refused' ? kind : isOver ? 'expired' : undefined,
    attempts: item.attempts + 1,
    seenAt: now,
    agedMs,
    notBefore: now + floorMs + pauseMs,
    firmUntil: now + (slow ? CAP_MS : floorMs),
    reason,
  };
}
