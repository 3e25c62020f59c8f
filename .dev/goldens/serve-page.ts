import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Rolldown } from 'vite';

const root = new URL('page/', import.meta.url).pathname;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

function typeOf(path: string): string {
  return TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

async function bundle(): Promise<Map<string, string | Uint8Array>> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['hailong-source', 'browser', 'module', 'import', 'default'] },
    build: { write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Serves the page on which the widget is pictured, made of the sources as they are now. */
export async function servePage(): Promise<{ url: string; close(): void }> {
  const files = await bundle();
  const server = createServer(({ url = '' }, response) => {
    const body = files.get(url);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': typeOf(url) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/index.html`, close: () => server.close() };
}
