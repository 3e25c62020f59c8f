import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublicFile } from '../public-files/public-file.ts';
import { typeOf } from '../public-files/type-of.ts';
import { addRoute } from './add-route.ts';

/** A year: the address names the version, so what is there never changes. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

interface Encoded {
  encoding: 'br' | 'gzip' | undefined;
  body: Buffer;
}

/** Gives the smallest copy that the browser takes. */
function choose(request: FastifyRequest, copies: Encoded[]): Encoded | undefined {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((name) => name.trim());
  return copies.find(({ encoding }) => encoding === undefined || accepted.includes(encoding));
}

function pack(source: Buffer): Encoded[] {
  return [
    { encoding: 'br', body: brotliCompressSync(source) },
    { encoding: 'gzip', body: gzipSync(source) },
    { encoding: undefined, body: source },
  ];
}

/** Adds `GET /v{version}/{name}`, for pages of any origin. */
export function addPublicFile(
  app: FastifyInstance,
  version: string,
  { name, source }: PublicFile,
): void {
  // Packed when it is first asked for: most files of older versions never are.
  let copies: Encoded[] | undefined;
  addRoute(app, {
    method: 'GET',
    url: `/v${version}/${name}`,
    handler: async (request, reply) => {
      copies ??= pack(source);
      const chosen = choose(request, copies);
      if (chosen?.encoding) reply.header('content-encoding', chosen.encoding);
      return reply
        .header('cache-control', IMMUTABLE)
        .header('vary', 'Accept-Encoding')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('x-content-type-options', 'nosniff')
        .type(typeOf(name) ?? '')
        .send(chosen?.body);
    },
  });
}
