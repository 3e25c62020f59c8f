import { digest, type Receipt } from '@hailong/protocol';

/** A request as the collector saw it. */
export interface Seen {
  url: string;
  init: RequestInit;
  key: string;
}

type Answering = (seen: Seen) => Response | Promise<Response>;

/** A collector in the place of `fetch`. */
export interface FakeCollector {
  fetch: typeof fetch;
  /** Every request, in order. */
  seen: Seen[];
  /** What has been counted: the body by idempotency key. */
  recorded: Map<string, string>;
  /** Answers the next requests so, one each, before it goes on recording. */
  next(...answers: Answering[]): void;
  /** Answers every request so until it is told `undefined`. */
  always(answer: Answering | undefined): void;
}

/** Gives a JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'application/json' };
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } });
}

/** Gives what a captive portal answers. */
export function webPage(status = 200): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response('<title>Wi-Fi</title>', { status, headers });
}

/** Gives the receipt for a body. */
export async function receiptFor(body: string): Promise<Receipt> {
  const { id, revision } = JSON.parse(body);
  const code = '7K3M-Q9TD';
  const sum = await digest(JSON.parse(body));
  return { format: 'hailong-receipt@1', id, revision, digest: sum, code, day: '2026-11-24' };
}

/** Makes a collector that records every revision once and answers with a receipt. */
export function createFakeCollector(): FakeCollector {
  const seen: Seen[] = [];
  const recorded = new Map<string, string>();
  let queued: Answering[] = [];
  let standing: Answering | undefined;
  async function record({ key, init }: Seen) {
    const status = recorded.has(key) ? 200 : 201;
    recorded.set(key, String(init.body));
    return json(await receiptFor(String(init.body)), status);
  }
  return {
    seen,
    recorded,
    next: (...answers) => (queued = [...queued, ...answers]),
    always: (answer) => (standing = answer),
    fetch: async (url, init = {}) => {
      const key = new Headers(init.headers).get('idempotency-key') ?? '';
      const request = { url: String(url), init, key };
      seen.push(request);
      return (queued.shift() ?? standing ?? record)(request);
    },
  };
}
