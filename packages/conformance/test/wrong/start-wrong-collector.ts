import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../collector/src/app.ts';
import { configSchema } from '../../../collector/src/config/config.ts';
import { createServices } from '../../../collector/src/create-services.ts';
import { createSqliteStore } from '../../../collector/src/storage/sqlite/sqlite-store.ts';
import { createSurveyCatalogue } from '../../../collector/src/surveys/survey-catalogue.ts';
import type { Answer, Asked, Memory } from './exchange.ts';
import type { Twist } from './twist.ts';
import { everyKindSurvey } from './every-kind-survey.ts';

/** The origin that the wrong collectors allow. */
export const ORIGIN = 'https://portal.example';

/** What would be wrong once the body has been changed. */
const OF_THE_BODY = ['content-length', 'connection', 'transfer-encoding', 'date', 'keep-alive'];

/** A collector that is wrong on purpose, at a port of its own. */
export interface WrongCollector {
  url: string;
  /** What the kit is given in place of a command that restarts it. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

function createRealApp() {
  const config = { ...configSchema.parse({}), origins: [ORIGIN] };
  const parts = {
    config,
    store: createSqliteStore({ file: ':memory:' }),
    surveys: createSurveyCatalogue([everyKindSurvey]),
    clock: () => new Date(),
    shortage: () => undefined,
    onFault: (error: unknown) => console.error(error),
  };
  return createApp(createServices(parts));
}

async function read(request: IncomingMessage, sent: Map<string, number>): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = 'GET', url: path = '/', headers: given } = request;
  const headers = { ...(given as Asked['headers']) };
  const key = headers['idempotency-key'] ?? '';
  const nth = (sent.get(key) ?? 0) + 1;
  sent.set(key, nth);
  return { method, path, headers, body: Buffer.concat(chunks), nth };
}

/** Starts the real collector behind a server that changes what it is asked or answers. */
export async function startWrongCollector(twists: readonly Twist[]): Promise<WrongCollector> {
  const app = createRealApp();
  const sent = new Map<string, number>();
  const memories = twists.map((): Memory => ({ notes: new Set(), isRestarted: false }));
  const handle = async (request: IncomingMessage): Promise<Answer> => {
    const asked = await read(request, sent);
    for (const twist of twists) twist.ask?.(asked);
    const { method, path: url, headers, body: payload } = asked;
    delete headers['content-length'];
    delete headers['transfer-encoding'];
    const real = await app.inject({ method: method as 'GET', url, headers, payload });
    const kept = Object.entries(real.headers).filter(([name]) => !OF_THE_BODY.includes(name));
    const answer = { status: real.statusCode, headers: {}, body: real.body };
    Object.assign(answer.headers, Object.fromEntries(kept));
    twists.forEach((twist, at) => twist.answer?.(asked, answer, memories[at]!));
    return answer;
  };
  const server = createServer((request, reply) => {
    void handle(request).then(({ status, headers, body }) => {
      reply.writeHead(status, headers).end(body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    restart: async () => memories.forEach((memory) => (memory.isRestarted = true)),
    async close() {
      server.closeAllConnections();
      server.close();
      await app.close();
    },
  };
}
