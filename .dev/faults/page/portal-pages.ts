import { readFileSync } from 'node:fs';
import { version } from '../../../packages/widget/src/version.ts';
import { bundlePage } from './bundle-page.ts';

const widgetFile = new URL('../../../packages/widget/dist/cdn/hailong.js', import.meta.url);

/** An older version than any that there is. */
export const OTHER_VERSION = '0.0.1';

/** Takes the collector from the part of the address after `#`, as every row has its own. */
const ELEMENT = `<script>
  document.write(
    '<hailong-survey survey="vn-service" agency="H26.107" procedure="1.001193" outcome="granted" collector="' +
      decodeURIComponent(location.hash.slice(1)) + '"></hailong-survey>',
  );
</script>`;

function page(...content: string[]): string {
  const head = '<meta charset="utf-8"><link rel="icon" href="data:,"><title>Kết quả</title>';
  return `<!doctype html><html lang="vi">${head}<body>${content.join('\n')}</body></html>`;
}

function script(path: string): string {
  return `<script src="${path}"></script>`;
}

/** Gives what the portal of the fault tests serves: pages with the client alone, and with the element. */
export async function portalPages(): Promise<Record<string, string>> {
  const widget = readFileSync(widgetFile, 'utf8');
  const client = await bundlePage();
  return {
    '/client.js': client,
    '/hailong.js': widget,
    '/other-hailong.js': widget.replaceAll(version, OTHER_VERSION),
    '/empty.html': page(),
    '/client.html': page(script('/client.js')),
    '/two-clients.html': page(
      script('/client.js'),
      '<script>window.firstPage = window.clientPage;</script>',
      script('/other-client.js'),
    ),
    '/other-client.js': client,
    '/widget.html': page(ELEMENT, script('/hailong.js')),
    '/policy.html': page(ELEMENT, script('/hailong.js')),
    '/two-widgets.html': page(ELEMENT, script('/hailong.js'), script('/other-hailong.js')),
    '/sandbox.html': page(
      `<script>
        document.write('<iframe sandbox="allow-scripts allow-forms" width="600" height="800" src="/widget.html' + location.hash + '"></iframe>');
      </script>`,
    ),
  };
}

/** Headers of these pages: one may be kept for the way back, one may connect to nothing but its own server. */
export const portalHeaders = {
  '/client.html': { 'Cache-Control': 'no-cache' },
  '/policy.html': { 'Content-Security-Policy': "connect-src 'self'" },
};
