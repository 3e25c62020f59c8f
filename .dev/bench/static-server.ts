import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/**
 * Serves files from memory, compressed with brotli, as a portal's server would; `headers` go with
 * the path that they are given for.
 */
export async function serveFiles(
  files: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, Record<string, string>>> = {},
): Promise<{ url: string; server: Server }> {
  const packed = new Map(
    Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]),
  );
  const server = createServer(({ url = '/' }, response) => {
    const body = packed.get(url);
    const type = TYPES[url.split('.').pop() ?? ''] ?? 'text/plain';
    response.writeHead(body ? 200 : 404, {
      'Content-Type': type,
      'Content-Encoding': body ? 'br' : 'identity',
      'Cache-Control': 'no-store',
      ...headers[url],
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
