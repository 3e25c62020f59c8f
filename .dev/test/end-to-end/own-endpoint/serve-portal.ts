import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { build, type Rolldown } from 'vite';
import { relay } from '../../../../examples/own-endpoint/relay.ts';
import type { LegacyEndpoint } from './legacy-endpoint.ts';

const root = new URL('../../../../', import.meta.url).pathname;

const PAGE = `<!doctype html><html lang="vi"><hailong-survey survey="vn-service" agency="H26.107"></hailong-survey>
<script src="/page.js"></script><script src="/hailong.js"></script></html>`;

/** Tokens of the portal: the one that its page begins with has run out. */
const TOKENS = { old: 'het-han', fresh: 'con-han' };

/** A portal with endpoints of its own. */
export interface OwnPortal {
  url: string;
  /** How often a token was refused. */
  refusals: number;
  close(): void;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['hailong-source', 'browser', 'module', 'import', 'default'] },
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: {
        entry: `${root}.dev/test/end-to-end/own-endpoint/page.ts`,
        formats: ['iife'],
        name: 'unused',
      },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Serves a page with the widget, the legacy endpoint, a relay to a collector, and a relay behind a token. */
export async function serveOwnPortal(
  legacy: LegacyEndpoint,
  collector: string,
): Promise<OwnPortal> {
  const files: Record<string, string> = {
    '/page.js': await bundle(),
    '/hailong.js': readFileSync(`${root}packages/widget/dist/cdn/hailong.js`, 'utf8'),
    '/token': TOKENS.old,
    '/token?renew': TOKENS.fresh,
    '/DangNhap.aspx': '<h1>Đăng nhập</h1>',
  };
  const portal: OwnPortal = { url: '', refusals: 0, close: () => void server.close() };
  const guard = (request: IncomingMessage, reply: ServerResponse) => {
    if (request.headers.authorization === `Bearer ${TOKENS.fresh}`) {
      return void relay(request, reply, collector);
    }
    portal.refusals += 1;
    return void reply.writeHead(401).end();
  };
  const server = createServer((request, reply) => {
    const { url = '/' } = request;
    if (url === '/relay/v1/responses') return void relay(request, reply, collector);
    if (url === '/guarded/v1/responses') return guard(request, reply);
    if (url === '/DanhGia/Luu.aspx') {
      return void text(request).then((body) => legacy.take(new URLSearchParams(body), reply));
    }
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    return void reply.writeHead(200, { 'Content-Type': type }).end(files[url] ?? PAGE);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  portal.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return portal;
}
