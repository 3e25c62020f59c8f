import { Breach } from '../judge/breach.ts';
import type { Exchange } from './exchange.ts';

/** How long an answer may take, in milliseconds; a page of the widget gives up after three times as long. */
const TIMEOUT_MS = 10_000;

/** What is sent; a GET without headers unless told. */
export interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** Sends a request to a path of the collector. Throws a Breach when there is no answer. */
export type Ask = (path: string, question?: Question) => Promise<Exchange>;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause ? `${message}: ${cause.code ?? cause.message}` : message;
}

/** Creates what asks a collector at a base URL; `onExchange` hears of every answer. Redirects are not followed. */
export function createAsk(base: string, onExchange: (exchange: Exchange) => void): Ask {
  return async (path, { method = 'GET', headers = {}, body } = {}) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const init: RequestInit = { method, headers, redirect: 'manual', signal };
    if (body !== undefined) init.body = body;
    try {
      const answer = await fetch(`${base}${path}`, init);
      const text = await answer.text();
      const { status } = answer;
      const exchange = {
        method,
        path,
        status,
        headers: answer.headers,
        text,
        json: readJson(text),
      };
      onExchange(exchange);
      return exchange;
    } catch (error) {
      throw new Breach(
        `an answer to ${method} ${path} within ${TIMEOUT_MS / 1000} s`,
        reasonOf(error),
      );
    }
  };
}
