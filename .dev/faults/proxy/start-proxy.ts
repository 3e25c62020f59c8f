import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerPage } from './answer-page.ts';
import { readBody, seeRequest, type SeenRequest } from './exchange.ts';
import type { Fault } from './fault.ts';

/** What a TLS handshake is answered with: a pattern of bytes that begin no record, so many of them. */
const GARBAGE_BYTES = 64;

/** Stands between a page and a collector and does what networks do. */
export interface HostileProxy {
  /** What a page is told as its collector. */
  url: string;
  port: number;
  /** Every request that came in, preflights too, in order. */
  requests: SeenRequest[];
  /** Lets a function choose what happens to each request from now on; undefined passes it on. */
  use(choose: (request: SeenRequest) => Fault | undefined): void;
  /** Refuses connections, as a machine does whose server is gone. */
  refuse(): Promise<void>;
  /** Takes connections again, on the same port. */
  accept(): Promise<void>;
  stop(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/**
 * Starts a proxy in front of a collector on this machine, which may be down: then connections are
 * dropped, for the proxy invents no answer. What speaks TLS to it is answered with garbage.
 */
export async function startProxy(target: { port: number }): Promise<HostileProxy> {
  const requests: SeenRequest[] = [];
  const stopping = new AbortController();
  let choose: (request: SeenRequest) => Fault | undefined = () => undefined;

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const seen = seeRequest(request);
    requests.push(seen);
    const fault = choose(seen);
    try {
      const body = await readBody(request);
      const exchange = { request, response, body, signal: stopping.signal };
      await answerPage(exchange, target.port, fault);
    } catch {
      request.socket.destroy();
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  server.on('clientError', (_error, socket) => socket.end(randomBytes(GARBAGE_BYTES)));
  const port = await listen(server, 0);
  return {
    url: `http://localhost:${port}`,
    port,
    requests,
    use: (chosen) => (choose = chosen),
    refuse: () => close(server),
    accept: async () => void (await listen(server, port)),
    stop: () => {
      stopping.abort();
      return close(server);
    },
  };
}
