import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { responseLines } from '../exports/response-lines.ts';
import { addRoute } from '../http/add-route.ts';
import { createTokenCheck } from '../http/check-token.ts';
import type { Services } from '../services.ts';

/** Adds `GET /v1/exports/responses`: one response a line; with free texts only for `?texts=1`. */
export function addGetResponsesExport(app: FastifyInstance, { config, store }: Services): void {
  addRoute(app, {
    method: 'GET',
    url: '/v1/exports/responses',
    onRequest: createTokenCheck(config.exportToken),
    handler: async (request, reply) => {
      const { texts } = request.query as { texts?: unknown };
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="hailong-responses.ndjson"')
        .type('application/x-ndjson')
        .send(Readable.from(responseLines(store, { texts: texts === '1' })));
    },
  });
}
