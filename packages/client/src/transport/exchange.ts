import { bare } from '../bare.ts';
import type { Clock } from '../clock.ts';

/** Longest wait for an answer with its body, in milliseconds: a slow mobile network with repeats. */
const TIMEOUT_MS = 30_000;

/** A request that fails this soon, in milliseconds, was never sent: the keepalive budget is used up. */
const AT_ONCE_MS = 100;

/** What is needed to send requests. */
export interface Network {
  fetch: typeof fetch;
  clock: Clock;
}

/** What came back: the parsed body where it is JSON. */
export interface Answer {
  status: number;
  contentType: string;
  retryAfter: string | null;
  body: unknown;
}

async function sendOnceOrTwice(url: string, init: RequestInit, { fetch, clock }: Network) {
  const startedAt = clock.now();
  try {
    return await fetch(url, init);
  } catch (error) {
    if (!init.keepalive || clock.now() - startedAt > AT_ONCE_MS) throw error;
    return fetch(url, bare<RequestInit>(init, { keepalive: false }));
  }
}

async function readAnswer(answer: Response): Promise<Answer> {
  const contentType = answer.headers.get('content-type') ?? '';
  const isJson = /^application\/(problem\+)?json\b/i.test(contentType);
  return {
    status: answer.status,
    contentType,
    retryAfter: answer.headers.get('retry-after'),
    body: isJson ? await answer.json().catch(() => undefined) : undefined,
  };
}

/** Sends a request and gives the answer, or, as a text, why there is none. */
export async function exchange(
  url: string,
  options: RequestInit,
  network: Network,
): Promise<Answer | string> {
  const controller = new AbortController();
  const cancel = network.clock.after(TIMEOUT_MS, () => controller.abort());
  try {
    const init = bare<RequestInit>(options, { signal: controller.signal });
    return await readAnswer(await sendOnceOrTwice(url, init, network));
  } catch {
    return controller.signal.aborted
      ? 'no answer in time'
      : 'unreachable: no network, or blocked by CORS or a Content-Security-Policy';
  } finally {
    cancel();
    controller.abort();
  }
}
