import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const examples = new URL('../../examples/', import.meta.url).pathname;

/** Where the example pages expect their collector. */
const WRITTEN_COLLECTOR = 'http://localhost:8787';

/** Serves a folder of the examples under a path, the collector's address in its page replaced by the real one. */
export async function servePage(
  app: FastifyInstance,
  { path, folder, collector }: { path: string; folder: string; collector: string },
): Promise<void> {
  const root = `${examples}${folder}/`;
  app.get(path, async (_request, reply) => {
    const page = await readFile(`${root}index.html`, 'utf8');
    return reply
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(WRITTEN_COLLECTOR, collector));
  });
  await app.register(fastifyStatic, { root, prefix: path, index: false, decorateReply: false });
}
