import type { FastifyInstance } from 'fastify';
import { frameScripts } from './frame-scripts.ts';
import { mark } from './mark.ts';
import { stylesheet } from './stylesheet.ts';

/** The addresses of the style sheet and of the script hold their hashes, so they may be kept for a year. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The address of the mark holds no hash; a new one is seen within a day. */
const A_DAY = 'public, max-age=86400';

/** Serves what the pages load: their style, their mark, and the script for a page that is framed. */
export function assetRoutes(app: FastifyInstance): void {
  app.get('/assets/pages.css', (_request, reply) =>
    reply.header('cache-control', FOREVER).type('text/css; charset=utf-8').send(stylesheet),
  );
  app.get('/assets/framed-page.js', (_request, reply) =>
    reply
      .header('cache-control', FOREVER)
      .type('text/javascript; charset=utf-8')
      .send(frameScripts.framedPage),
  );
  app.get('/assets/mark.svg', (_request, reply) =>
    reply.header('cache-control', A_DAY).type('image/svg+xml').send(mark),
  );
}
