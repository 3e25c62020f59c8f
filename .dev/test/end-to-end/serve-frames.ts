import fastify, { type FastifyInstance } from 'fastify';
import { collectorVersion } from '../../../packages/collector/src/version.ts';

const NEIGHBOUR = '<iframe id="neighbour" title="Khung khác" src="/neighbour"></iframe>';
const FAR = '<p style="height: 1500px">Nội dung của cổng</p>';
const BOXED = 'style="box-sizing: border-box; border: 7px solid; padding: 3px"';

function frame(collector: string, sandbox: string, attributes = ''): string {
  return `<iframe id="form" title="Phiếu đánh giá" width="100%" ${attributes} sandbox="${sandbox}"
    src="${collector}/s/vn-service?agency=H99.1&lang=vi"></iframe>`;
}

function pagesAround(collector: string): Record<string, string> {
  const sandbox = 'allow-scripts allow-forms allow-same-origin';
  const script = `<script src="${collector}/v${collectorVersion}/hailong-frame.js" defer></script>`;
  return {
    '/': script + frame(collector, sandbox) + NEIGHBOUR,
    '/far': script + FAR + frame(collector, sandbox) + FAR,
    '/empty': script + FAR + FAR,
    '/late': frame(collector, sandbox),
    '/boxed': script + frame(collector, sandbox, BOXED),
    '/scriptless': script + frame(collector, 'allow-forms allow-same-origin'),
    '/neighbour': '<p>Khung khác</p>',
  };
}

/**
 * Serves pages of a portal that frame the hosted form, on another site than the collector's: `/`
 * beside a frame of the portal's own, `/far` with much above and below, `/empty` without a frame, `/late` without the script,
 * `/boxed` with edges that count into the height, `/scriptless` with a frame that runs no script.
 */
export async function serveFrames(port: number, collector: string): Promise<FastifyInstance> {
  const app = fastify();
  for (const [path, content] of Object.entries(pagesAround(collector))) {
    app.get(path, (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .send(`<!doctype html><html lang="vi"><title>Cổng</title><body>${content}</body></html>`),
    );
  }
  await app.listen({ port, host: '127.0.0.1' });
  return app;
}
