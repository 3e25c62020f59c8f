import { clamp } from '../clamp.ts';
import type { DeliveryRecord } from '../outbox/item.ts';
import { RETRY_AFTER_MAX_MS } from '../transport/retry-after.ts';
import type { TransportResult } from '../transport/transport.ts';
import { backoffMs, defaultBackoff } from './backoff.ts';

/** Gives how a delivery stands after an attempt with this result. */
export function nextDelivery(
  before: DeliveryRecord,
  result: TransportResult,
  { now, random }: { now: number; random: () => number },
): DeliveryRecord {
  const attempts = before.attempts + 1;
  if (result.kind === 'delivered') {
    return { state: 'recorded', attempts, notBefore: 0, receipt: result.receipt };
  }
  const { kind, reason } = result;
  if (kind === 'refused') {
    return { state: kind, attempts, notBefore: 0, reason, problem: result.problem };
  }
  const { slow = false, retryAfterMs = 0 } = result;
  const floorMs = clamp(retryAfterMs, 0, RETRY_AFTER_MAX_MS);
  // the jitter goes on top of what was asked for: else all pages come back in the same second
  const pauseMs = floorMs + (slow ? defaultBackoff.capMs : backoffMs(before.attempts, random));
  const isFirm = slow || floorMs > 0;
  return { state: 'waiting', attempts, notBefore: now + pauseMs, isFirm, reason };
}
