import { bare } from '../bare.ts';
import type { Clock } from '../clock.ts';

/** Longest wait for an answer with its body, in milliseconds: a slow mobile network with repeats. */
const TIMEOUT_MS = 30_000;

/** A request that fails this soon, in milliseconds, was never sent: the keepalive budget is used up. */
const AT_ONCE_MS = 100;

/** What requests are sent with. */
export interface Network {
  fetch: typeof fetch;
  clock: Clock;
}

/** What came back, with the body if it is JSON. */
export interface Answer {
  status: number;
  headers: Pick<Headers, 'get'>;
  body: unknown;
}

async function readAnswer(answer: Response): Promise<Answer> {
  const { status, headers } = answer;
  const isJson = /^application\/(problem\+)?json\b/i.test(headers.get('content-type') ?? '');
  return { status, headers, body: isJson && (await answer.json().catch(() => undefined)) };
}

/** Sends a request and gives the answer, or, as a text, why there is none. */
export async function post(
  url: string,
  options: RequestInit,
  { fetch, clock }: Network,
): Promise<Answer | string> {
  const controller = new AbortController();
  const { signal } = controller;
  const startedAt = clock.now();
  const cancel = clock.after(TIMEOUT_MS, () => controller.abort());
  const send = (keepalive = false) => fetch(url, bare(options, { keepalive, signal }));
  try {
    const answer = await send(options.keepalive).catch((error: unknown) => {
      if (clock.now() - startedAt > AT_ONCE_MS) throw error;
      return send();
    });
    return await readAnswer(answer);
  } catch {
    return signal.aborted ? 'no answer in time' : 'unreachable (network, CORS or CSP connect-src)';
  } finally {
    cancel();
  }
}
