import type { IncomingMessage, ServerResponse } from 'node:http';

/** Most bytes that the protocol allows a body. */
const BODY_MAX = 48 * 1024;

/** How long the collector may take, in milliseconds: less than the client waits for the relay. */
const TIMEOUT_MS = 20_000;

/** What of a request the collector needs; cookies, addresses and all else stay with the portal. */
const PASSED = ['content-type', 'idempotency-key', 'hailong-waited-seconds'];

async function read(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_MAX) throw new Error(`the body has more than ${BODY_MAX} bytes`);
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/** Passes a POST of the portal's page on to a collector, and the collector's answer back, both as they are. */
export async function relay(
  request: IncomingMessage,
  reply: ServerResponse,
  collector: string,
): Promise<void> {
  const entries = PASSED.map((name) => [name, `${request.headers[name] ?? ''}`]);
  try {
    const answer = await fetch(`${collector}/v1/responses`, {
      method: 'POST',
      headers: Object.fromEntries(entries),
      body: await read(request),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = await answer.text();
    const retryAfter = answer.headers.get('retry-after');
    if (retryAfter) reply.setHeader('Retry-After', retryAfter);
    const type = answer.headers.get('content-type') ?? 'text/plain';
    reply.writeHead(answer.status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
  } catch {
    // never 2xx: the device keeps the answer and sends it again
    reply.writeHead(502).end();
  }
}
