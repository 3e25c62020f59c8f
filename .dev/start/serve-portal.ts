import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';

const root = new URL('../../examples/portal/', import.meta.url).pathname;

/** Where the example page expects its collector. */
const WRITTEN_COLLECTOR = 'http://localhost:8787';

/** Serves the example portal, its collector's address replaced by the real one. */
export async function servePortal(port: number, collector: string): Promise<FastifyInstance> {
  const app = fastify();
  app.get('/', async (_request, reply) => {
    const page = await readFile(`${root}index.html`, 'utf8');
    return reply
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(WRITTEN_COLLECTOR, collector));
  });
  await app.register(fastifyStatic, { root, index: false });
  await app.listen({ port, host: 'localhost' });
  return app;
}
