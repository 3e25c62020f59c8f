import type { DeliveryRecord } from '../outbox/item.ts';
import { RETRY_AFTER_MAX_MS } from '../transport/retry-after.ts';
import type { TransportResult } from '../transport/transport.ts';
import { backoffMs, defaultBackoff } from './backoff.ts';

type Retry = Extract<TransportResult, { kind: 'retry' }>;

/** What the next attempt's time depends on. */
export interface Moment {
  now: number;
  random: () => number;
}

function pauseAfter(attempts: number, { slow, retryAfterMs = 0 }: Retry, { now, random }: Moment) {
  const floorMs = Math.min(Math.max(retryAfterMs || 0, 0), RETRY_AFTER_MAX_MS);
  return {
    // the jitter goes on top of what was asked for: else all pages come back in the same second
    notBefore: now + floorMs + (slow ? defaultBackoff.capMs : backoffMs(attempts, random)),
    isFirm: slow === true || floorMs > 0,
  };
}

/** Gives how a delivery stands after an attempt with this result. */
export function nextDelivery(
  { attempts, notBefore }: DeliveryRecord,
  result: TransportResult,
  moment: Moment,
): DeliveryRecord {
  const tried = { attempts: attempts + 1, notBefore };
  if (result.kind === 'delivered') return { ...tried, state: 'recorded', receipt: result.receipt };
  if (result.kind === 'retry') {
    const pause = pauseAfter(attempts, result, moment);
    return { ...tried, ...pause, state: 'waiting', reason: result.reason };
  }
  const { reason, problem } = result;
  return { ...tried, state: 'refused', reason, ...(problem ? { problem } : {}) };
}
