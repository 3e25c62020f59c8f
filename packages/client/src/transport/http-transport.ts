import { canonicalJson, digest, idempotencyKey } from '@hailong/protocol';
import { systemClock } from '../clock.ts';
import { page } from '../page.ts';
import { interpretAnswer } from './interpret-answer.ts';
import { parseCollector } from './parse-collector.ts';
import { post, type Network } from './post.ts';
import { requestOptions } from './request-options.ts';
import type { Transport } from './transport.ts';

/** What an HTTP transport works with; the page's own unless told. */
export interface HttpTransportOptions extends Partial<Network> {
  /** Computes digests; without it, as on pages without HTTPS, a receipt's digest is not compared. */
  subtle?: SubtleCrypto | undefined;
}

/**
 * Gives the transport to a collector that speaks the wire protocol. Throws a TypeError when
 * `collector` is no base URL.
 */
export function createHttpTransport(
  collector: string,
  options: HttpTransportOptions = {},
): Transport {
  const { fetch, clock, subtle } = { ...page, clock: systemClock, ...options };
  const url = `${parseCollector(collector)}/v1/responses`;
  return async ({ response, waitedSeconds }) => {
    const headers = {
      'Idempotency-Key': idempotencyKey(response),
      'Hailong-Waited-Seconds': `${waitedSeconds}`,
    };
    const expected = subtle && digest(response, subtle);
    const answer = await post(url, requestOptions(canonicalJson(response), headers), {
      fetch,
      clock,
    });
    return typeof answer === 'string'
      ? { kind: 'retry', reason: answer }
      : interpretAnswer(answer, { response, digest: await expected, now: clock.now() });
  };
}
