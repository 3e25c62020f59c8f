import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectorVersion } from '../version.ts';
import { addRoute } from './add-route.ts';

/** A year: the address names the version, so what is there never changes. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** What a browser is told a file is. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.md': 'text/markdown',
};

interface Encoded {
  encoding: 'br' | 'gzip' | undefined;
  body: Buffer;
}

/** Gives the smallest copy that the browser takes. */
function choose(request: FastifyRequest, copies: Encoded[]): Encoded | undefined {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((name) => name.trim());
  return copies.find(({ encoding }) => encoding === undefined || accepted.includes(encoding));
}

/** Adds `GET /v{version}/{name}`: a script, a style sheet or what belongs to one, for pages of any origin. */
export function addPublicFile(app: FastifyInstance, name: string, source: Buffer): void {
  const copies: Encoded[] = [
    { encoding: 'br', body: brotliCompressSync(source) },
    { encoding: 'gzip', body: gzipSync(source) },
    { encoding: undefined, body: source },
  ];
  addRoute(app, {
    method: 'GET',
    url: `/v${collectorVersion}/${name}`,
    handler: async (request, reply) => {
      const chosen = choose(request, copies);
      if (chosen?.encoding) reply.header('content-encoding', chosen.encoding);
      return reply
        .header('cache-control', IMMUTABLE)
        .header('vary', 'Accept-Encoding')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('x-content-type-options', 'nosniff')
        .type(`${types[extname(name)]}; charset=utf-8`)
        .send(chosen?.body);
    },
  });
}
