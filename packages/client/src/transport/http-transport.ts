import {
  canonicalJson,
  digest,
  idempotencyKey,
  type Problem,
  type Response,
} from '@hailong/protocol';
import { systemClock, type Clock } from '../clock.ts';
import { page } from '../page.ts';
import { classifyStatus } from './classify-status.ts';
import { exchange, type Answer } from './exchange.ts';
import { parseCollector } from './parse-collector.ts';
import { readReceipt } from './read-receipt.ts';
import { requestOptions } from './request-options.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { Shipment, Transport, TransportResult } from './transport.ts';

/** What an HTTP transport works with; the page's own unless told. */
export interface HttpTransportOptions {
  fetch?: typeof fetch;
  clock?: Clock;
  subtle?: SubtleCrypto | undefined;
}

function postOptions({ response, waitedSeconds }: Shipment): RequestInit {
  return requestOptions(canonicalJson(response), {
    'Idempotency-Key': idempotencyKey(response),
    'Hailong-Waited-Seconds': `${waitedSeconds}`,
  });
}

function readProblem(body: unknown): Problem | undefined {
  const problem = body as Problem | undefined;
  return problem && typeof problem.code === 'string' ? problem : undefined;
}

function refuse({ status, body }: Answer): TransportResult {
  const problem = readProblem(body);
  return problem
    ? { kind: 'refused', reason: `answered ${status}: ${problem.code}`, problem }
    : { kind: 'refused', reason: `answered ${status}` };
}

function interpret(answer: Answer, response: Response, now: number, expected?: string) {
  const { status, contentType, body } = answer;
  const meaning = classifyStatus(status, /html/i.test(contentType));
  if (meaning === 'refused') return refuse(answer);
  const receipt = meaning === 'receipt' ? readReceipt(body, response, expected) : undefined;
  if (receipt) return { kind: 'delivered', receipt } as const;
  const retryAfterMs = parseRetryAfter(answer.retryAfter, now);
  return {
    kind: 'retry',
    reason: `answered ${status}${meaning === 'receipt' ? ' without a receipt for this answer' : ''}`,
    slow: meaning === 'slow',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  } as const;
}

/**
 * Gives the transport to a collector that speaks the wire protocol. Throws a TypeError when
 * `collector` is no base URL.
 */
export function createHttpTransport(
  collector: string,
  { fetch = page.fetch, clock = systemClock, subtle = page.subtle }: HttpTransportOptions = {},
): Transport {
  const url = `${parseCollector(collector)}/v1/responses`;
  return async (shipment) => {
    const { response } = shipment;
    const expected = subtle && digest(response, subtle);
    const answer = await exchange(url, postOptions(shipment), { fetch, clock });
    return typeof answer === 'string'
      ? { kind: 'retry', reason: answer }
      : interpret(answer, response, clock.now(), await expected);
  };
}
