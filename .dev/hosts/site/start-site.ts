import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { version } from '../../../packages/widget/src/version.ts';
import { serveFiles } from '../../bench/static-server.ts';
import { startCollector } from '../../faults/collector/start-collector.ts';
import { unusedPort } from '../../start/unused-port.ts';
import type { HostRow } from '../host-row.ts';
import { slugOf } from '../slug-of.ts';
import { libraries } from './libraries.ts';
import type { Site } from './site.ts';

const widgetFile = new URL('../../../packages/widget/dist/cdn/hailong.js', import.meta.url);

/** A portal with a page for each row, and a collector. */
export interface RunningSite {
  site: Site;
  portal: string;
  stop(): Promise<void>;
}

/** Answers everything with a web page that any origin may read: a server, but no collector. */
async function startWebServer(): Promise<{ url: string; server: Server }> {
  const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...open });
    response.end('<!doctype html><title>Cổng dịch vụ công</title><p>Xin chào.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function pagesOf(rows: readonly HostRow[], site: Site) {
  const files: Record<string, string> = {};
  const headers: Record<string, Record<string, string>> = {};
  for (const row of rows) {
    const path = `/${slugOf(row)}.html`;
    files[path] = row.page.html(site);
    headers[path] = row.page.headers?.(site) ?? {};
  }
  return { files, headers };
}

/** Starts the servers that the pages of these rows need; `scratch` is a folder for the database. */
export async function startSite(rows: readonly HostRow[], scratch: string): Promise<RunningSite> {
  const database = join(scratch, 'hailong.sqlite');
  const environment = { HAILONG_WIDGET_FILE: widgetFile.pathname };
  const collector = await startCollector({ database, environment });
  const web = await startWebServer();
  const widget = readFileSync(widgetFile);
  const site: Site = {
    collector: collector.url,
    database,
    file: `${collector.url}/v${version}/hailong.js`,
    integrity: `sha384-${createHash('sha384').update(widget).digest('base64')}`,
    webServer: web.url,
    nobody: `http://127.0.0.1:${await unusedPort()}`,
  };
  const { files, headers } = pagesOf(rows, site);
  const shelf = libraries(widget.toString(), version);
  const { url: portal, server } = await serveFiles(
    { ...files, ...shelf.files },
    { ...headers, ...shelf.headers },
  );
  return {
    site,
    portal,
    async stop() {
      server.close();
      web.server.close();
      await collector.stop();
    },
  };
}
