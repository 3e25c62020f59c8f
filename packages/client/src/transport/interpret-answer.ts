import type { Problem, Response } from '@hailong/protocol';
import { classifyStatus } from './classify-status.ts';
import type { Answer } from './post.ts';
import { readReceipt } from './read-receipt.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { TransportResult } from './transport.ts';

/** What an answer is compared with. */
export interface Expectation {
  response: Response;
  /** The digest of what was sent; undefined on pages that cannot compute it. */
  digest: string | undefined;
  now: number;
}

/** Gives what an answer of a collector, or of something in between, means for the response. */
export function interpretAnswer(
  { status, headers, body }: Answer,
  expectation: Expectation,
): TransportResult {
  const contentType = headers.get('content-type') ?? '';
  const meaning = classifyStatus(status, /html/i.test(contentType));
  const receipt = meaning === 'receipt' && readReceipt(body, expectation);
  if (receipt) return { kind: 'delivered', receipt };
  const { code } = (body || {}) as Partial<Problem>;
  const reason = `answered ${status} ${code ?? contentType}`;
  if (meaning === 'refused') {
    return { kind: meaning, reason, problem: code && (body as Problem) };
  }
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), expectation.now);
  return { kind: 'retry', reason, slow: meaning === 'slow', retryAfterMs };
}
