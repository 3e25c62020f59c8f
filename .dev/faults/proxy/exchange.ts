import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request as it came in. */
export interface SeenRequest {
  method: string;
  /** Path with the query. */
  path: string;
  /** The idempotency key; empty where there is none. */
  key: string;
  headers: IncomingHttpHeaders;
  /** Wall time of its arrival, in milliseconds since 1970. */
  at: number;
}

/** A request that waits for its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  body: string;
  /** Ends pauses when the proxy stops. */
  signal: AbortSignal;
}

/** Notes a request that has begun to come in. */
export function seeRequest({ method = '', url = '', headers }: IncomingMessage): SeenRequest {
  const key = String(headers['idempotency-key'] ?? '');
  return { method, path: url, key, headers, at: Date.now() };
}

/** Reads the body of a request. */
export const readBody = (request: IncomingMessage): Promise<string> => text(request);
