import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { countsCsv } from '../exports/counts-csv.ts';
import { addRoute } from '../http/add-route.ts';
import { createTokenCheck } from '../http/check-token.ts';
import type { Services } from '../services.ts';

/**
 * Adds `GET /v1/exports/counts`: every count as CSV. Small groups are not hidden in it, so it needs
 * the token: with the public figures at hand, a thresholded copy could be undone by subtraction.
 */
export function addGetCountsExport(app: FastifyInstance, { config, store }: Services): void {
  addRoute(app, {
    method: 'GET',
    url: '/v1/exports/counts',
    onRequest: createTokenCheck(config.exportToken),
    handler: async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="hailong-counts.csv"')
        .type('text/csv; charset=utf-8')
        .send(Readable.from(countsCsv(store))),
  });
}
