import { readFile } from 'node:fs/promises';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { vnService } from '../../../../packages/surveys/src/index.ts';
import type { Defect } from './defect.ts';

const widget = new URL('../../../../packages/widget/dist/cdn/hailong.js', import.meta.url);

/** Gives the widget, as it would be in another version. */
export async function otherWidget(): Promise<string> {
  const source = await readFile(widget, 'utf8');
  return source.replaceAll(/(["'`])0\.1\.0\1/g, '$19.9.9$1');
}

function sendScript(reply: FastifyReply, source: string, headers: Record<string, string>) {
  return reply.type('text/javascript; charset=utf-8').headers(headers).send(source);
}

const SHARED = { 'access-control-allow-origin': '*' };

/** Serves pages by their names, and the widget in every wrong way that they need. */
export async function serveDefects(port: number, pages: () => Defect[]): Promise<FastifyInstance> {
  const app = fastify();
  const [own, other] = [await readFile(widget, 'utf8'), await otherWidget()];
  const later = JSON.stringify({ ...vnService, version: 2 });
  app.get('/v9.9.9/hailong.js', (_, reply) => sendScript(reply, other, SHARED));
  app.get('/shared/hailong.js', (_, reply) => sendScript(reply, own, SHARED));
  app.get('/unshared/hailong.js', (_, reply) => sendScript(reply, own, {}));
  app.get('/as-html/hailong.js', (_, reply) =>
    reply.type('text/html').header('x-content-type-options', 'nosniff').send(own),
  );
  app.get<{ Params: { name: string } }>('/:name', (request, reply) => {
    const found = pages().find(({ name }) => name === request.params.name);
    if (!found) return reply.status(404).send('nothing');
    const { body, root = 'lang="vi"', headers = {} } = found;
    const page = `<!doctype html><html ${root}><title>Cổng</title><body>${body}</body></html>`;
    return reply
      .type('text/html; charset=utf-8')
      .headers(headers)
      .send(page.replace('SURVEY-2', later));
  });
  await app.listen({ port, host: '::' });
  return app;
}
