import { mkdirSync } from 'node:fs';
import { build } from 'vite';
import { freePort } from './start/free-port.ts';
import { runCollector } from './start/run-collector.ts';
import { servePortal } from './start/serve-portal.ts';

const root = new URL('..', import.meta.url).pathname;
const COLLECTOR_PORT = 8787;
const PORTAL_PORT = 8080;

mkdirSync(`${root}.data`, { recursive: true });
if (!process.argv.includes('--no-build')) {
  for (const mode of ['cdn', 'themes']) {
    await build({
      configFile: `${root}vite.config.ts`,
      mode,
      logLevel: 'warn',
      // How long a plugin took is no news for who wants to see the addresses.
      build: { rolldownOptions: { checks: { bundlerTimings: false } } },
    });
  }
}

const portalPort = await freePort(PORTAL_PORT);
const portalUrl = `http://localhost:${portalPort}`;
const collector = await runCollector(await freePort(COLLECTOR_PORT), {
  HAILONG_DATABASE: `${root}.data/hailong.sqlite`,
  HAILONG_ORIGINS: portalUrl,
  HAILONG_SURVEYS_DIRECTORY: `${root}examples/surveys`,
  HAILONG_WIDGET_FILE: `${root}packages/widget/dist/cdn/hailong.js`,
});
const portal = await servePortal(portalPort, collector.url);

console.log(`
  Trang ví dụ / Example page      ${portalUrl}/
  Phiếu của nơi khác / Gallery    ${portalUrl}/gallery/
  Phiếu không cần script / Form   ${collector.url}/s/vn-service
  Kết quả / Results               ${collector.url}/results
  Giao diện / Theme editor        ${collector.url}/themes/

  Ctrl-C dừng lại / stops everything.
`);

async function stop(): Promise<void> {
  await Promise.all([portal.close(), collector.stop()]);
  console.log('Đã dừng / Stopped.');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
