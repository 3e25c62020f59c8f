import type { AddressInfo } from 'node:net';
import { createServer } from 'vite';

const root = new URL('../..', import.meta.url).pathname;

/** Serves the page on which the widget is pictured, made of the sources as they are now. */
export async function servePage(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['hailong-source', 'browser', 'module', 'import', 'default'] },
    optimizeDeps: { noDiscovery: true },
    server: { hmr: false, ws: false, watch: null, port: 0 },
  });
  await server.listen();
  const { port } = server.httpServer?.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/.dev/goldens/page/index.html`,
    close: () => server.close(),
  };
}
