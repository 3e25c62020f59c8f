import { canonicalJson, digest, idempotencyKey } from '@hailong/protocol';
import { defaults, type Settings } from '../settings.ts';
import { interpretAnswer } from './interpret-answer.ts';
import { parseCollector } from './parse-collector.ts';
import { requestOptions } from './request-options.ts';
import type { Transport } from './transport.ts';

/** Longest wait for an answer with its body, in milliseconds: a slow mobile network with repeats. */
const TIMEOUT_MS = 30_000;

/** A request that fails this soon, in milliseconds, was never sent: the keepalive budget is used up. */
const AT_ONCE_MS = 100;

/** What an HTTP transport works with; the page's own unless told. */
export type HttpTransportOptions = Partial<Pick<Settings, 'fetch' | 'clock' | 'subtle'>>;

/**
 * Gives the transport to a collector that speaks the wire protocol. Throws a TypeError when
 * `collector` is no base URL.
 */
export function createHttpTransport(
  collector: string,
  options: HttpTransportOptions = {},
): Transport {
  const { fetch, clock, subtle } = { ...defaults, ...options };
  const url = `${parseCollector(collector)}/v1/responses`;
  return async ({ response, waitedSeconds }) => {
    const request = requestOptions(canonicalJson(response), {
      'Idempotency-Key': idempotencyKey(response),
      'Hailong-Waited-Seconds': `${waitedSeconds}`,
    });
    const expected = subtle && digest(response, subtle);
    const controller = new AbortController();
    const { signal } = controller;
    const startedAt = clock.now();
    const cancel = clock.after(TIMEOUT_MS, () => controller.abort());
    const send = (keepalive = false) =>
      fetch(url, { __proto__: null, ...request, keepalive, signal } as RequestInit);
    try {
      const answer = await send(request.keepalive).catch((error: unknown) => {
        if (clock.now() - startedAt > AT_ONCE_MS) throw error;
        return send();
      });
      const body = await answer.json().catch(() => undefined);
      return interpretAnswer(answer, body, response, await expected, clock.now());
    } catch {
      const reason = signal.aborted ? 'no answer in time' : 'unreachable (network, CORS or CSP)';
      return { kind: 'retry', reason };
    } finally {
      cancel();
    }
  };
}
