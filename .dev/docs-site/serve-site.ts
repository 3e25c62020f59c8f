import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { SITE } from './site-folders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function fileAt(path: string): string | undefined {
  const file = SITE + decodeURIComponent(path).replace(/^\//, '');
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? `${file.replace(/\/$/, '')}/index.html` : file;
}

/** Serves the built site as a plain web server does, compressed; the files are read once each. */
export async function serveSite(): Promise<{ url: string; server: Server }> {
  const packed = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const file = fileAt(path) ?? `${SITE}404.html`;
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file), QUALITY);
    packed.set(file, body);
    response.writeHead(fileAt(path) ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8',
      'Content-Encoding': 'br',
      'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
