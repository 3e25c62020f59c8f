import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { responseLines } from '../exports/response-lines.ts';
import { addRoute } from '../http/add-route.ts';
import { createTokenCheck } from '../http/check-token.ts';
import type { Services } from '../services.ts';

/** Adds `GET /v1/exports/responses`: one response a line; with free texts only where asked for. */
export function addGetResponsesExport(app: FastifyInstance, { config, store }: Services): void {
  addRoute(app, {
    method: 'GET',
    url: '/v1/exports/responses',
    onRequest: createTokenCheck(config.exportToken),
    handler: async (request, reply) => {
      const query = request.query as Record<string, unknown>;
      const texts = query['texts'] === '1';
      const flaggedTexts = query['flagged-texts'] === '1';
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="hailong-responses.ndjson"')
        .type('application/x-ndjson')
        .send(Readable.from(responseLines(store, { texts, flaggedTexts })));
    },
  });
}
