import { readFile } from 'node:fs/promises';
import { serveFiles } from '../../bench/static-server.ts';

const built = new URL('../../../packages/widget/dist/cdn/', import.meta.url);

/** What the pages of the site rate. */
export const AGENCY = 'H26.900';

/** A site with two pages that share one outbox. */
export interface Site {
  url: string;
  stop(): void;
}

function widgetPage(collector: string): string {
  return `<!doctype html><html lang="vi"><title>Widget</title>
    <script src="/hailong.js" defer></script>
    <hailong-survey collector="${collector}" agency="${AGENCY}" procedure="1.001193" outcome="granted">
    </hailong-survey>`;
}

function clientPage(collector: string): string {
  return `<!doctype html><html lang="vi"><title>Client</title><script src="/hailong-client.js"></script>
    <script>window.client = HailongClient.createClient({ collector: '${collector}' })</script>`;
}

/** Serves a site whose pages deliver to a collector: one with the real widget, one with the client alone. */
export async function serveSite(collector: string): Promise<Site> {
  const { url, server } = await serveFiles({
    '/widget.html': widgetPage(collector),
    '/client.html': clientPage(collector),
    '/hailong.js': await readFile(new URL('hailong.js', built), 'utf8'),
    '/hailong-client.js': await readFile(new URL('hailong-client.js', built), 'utf8'),
  });
  return {
    url,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
