import type { Problem, Receipt, Response as Sent } from '@hailong/protocol';
import { parseRetryAfter } from './retry-after.ts';
import type { TransportResult } from './transport.ts';

/** Statuses with which a collector refuses a response for good. */
const REFUSED = /^4(00|1[035]|22)/;

/** Statuses of the client-error class that do not pass by themselves. */
const SLOW = /^4(?!0[89]|2[59])/;

/**
 * Gives what an answer of a collector, or of something in between, means for what was sent. Only a
 * receipt for this revision with this content delivers; pages without HTTPS have no digest of the
 * content to compare. Only a problem with its code refuses: any other body with a refusing status,
 * such as a web page, comes from a firewall or a captive portal.
 */
export function interpretAnswer(
  { ok, status, headers }: Response,
  json: unknown,
  { id, revision }: Sent,
  digest: string | null | undefined,
  now: number,
): TransportResult {
  const body = (json ?? {}) as Partial<Receipt & Problem>;
  const isReceipt =
    ok &&
    body.format === 'hailong-receipt@1' &&
    body.id === id &&
    body.revision === revision &&
    (!digest || body.digest === digest) &&
    body.code;
  if (isReceipt) return { kind: 'delivered', receipt: body as Receipt };
  const reason = `answered ${status} ${body.code ?? 'without a receipt'}`;
  if (body.code && REFUSED.test(`${status}`)) return { kind: 'refused', reason };
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), now);
  return { kind: 'retry', reason, slow: SLOW.test(`${status}`), retryAfterMs };
}
