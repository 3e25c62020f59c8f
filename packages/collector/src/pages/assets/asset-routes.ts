import type { FastifyInstance } from 'fastify';
import { mark } from './mark.ts';
import { stylesheet } from './stylesheet.ts';

/** The address of the style sheet holds its hash, so it may be kept for a year. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The address of the mark holds no hash; a new one is seen within a day. */
const A_DAY = 'public, max-age=86400';

/** Serves what the pages are dressed with. */
export function assetRoutes(app: FastifyInstance): void {
  app.get('/assets/pages.css', (_request, reply) =>
    reply.header('cache-control', FOREVER).type('text/css; charset=utf-8').send(stylesheet),
  );
  app.get('/assets/mark.svg', (_request, reply) =>
    reply.header('cache-control', A_DAY).type('image/svg+xml').send(mark),
  );
}
