import type { Page } from './weather.ts';

/**
 * Gives what `fetch` resolves with, as far as a client reads it. Made by hand because Node's own
 * Response, which reads its body as a stream, costs more than everything else in a sequence.
 */
export function answerOf(
  { status, body, retryAfter }: Page,
  read: () => Promise<string>,
): Response {
  const isJson = typeof body !== 'string';
  const headers = new Map([['content-type', isJson ? 'application/json' : 'text/html']]);
  if (retryAfter !== undefined) headers.set('retry-after', retryAfter);
  const answer = {
    ok: status >= 200 && status < 300,
    status,
    type: 'cors',
    headers: { get: (name: string) => headers.get(name.toLowerCase()) ?? null },
    text: read,
    json: async () => JSON.parse(await read()),
  };
  return answer as unknown as Response;
}
