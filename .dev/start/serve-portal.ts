import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { servePage } from './serve-page.ts';

const surveys = new URL('../../examples/surveys/', import.meta.url).pathname;

/** Serves the example portal at `/` and the gallery of surveys at `/gallery/`. */
export async function servePortal(port: number, collector: string): Promise<FastifyInstance> {
  const app = fastify();
  await servePage(app, { path: '/', folder: 'portal', collector });
  await servePage(app, { path: '/gallery/', folder: 'gallery', collector });
  await app.register(fastifyStatic, { root: surveys, prefix: '/surveys/', decorateReply: false });
  await app.listen({ port, host: 'localhost' });
  return app;
}
