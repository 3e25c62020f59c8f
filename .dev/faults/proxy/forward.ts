import { request as send, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Exchange } from './exchange.ts';

/** The whole answer of the collector. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Passes a request on and waits for the whole answer; rejects when the collector is down. */
export function forward({ request, body }: Exchange, port: number): Promise<Answer> {
  const { method, url: path, headers } = request;
  return new Promise((resolve, reject) => {
    // no kept connection: one to a collector that was killed would be found dead only by the next
    const options = { host: 'localhost', port, method, path, headers, agent: false };
    const passed = send(options, (answer) => {
      buffer(answer).then(
        (whole) =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: whole }),
        reject,
      );
    });
    passed.once('error', reject);
    passed.end(body);
  });
}
