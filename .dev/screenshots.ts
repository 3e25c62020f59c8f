import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser/launch-options.ts';
import { takeScreenshots } from './screenshots/take-screenshots.ts';
import { freePort } from './start/free-port.ts';
import { runCollector } from './start/run-collector.ts';
import { servePortal } from './start/serve-portal.ts';

const root = new URL('..', import.meta.url).pathname;
const folder = `${root}.data/screenshots`;
const scratch = mkdtempSync(join(tmpdir(), 'hailong-screenshots-'));
const portalPort = await freePort(8080);
const collector = await runCollector(await freePort(8787), {
  HAILONG_DATABASE: join(scratch, 'hailong.sqlite'),
  HAILONG_ORIGINS: `http://localhost:${portalPort}`,
  HAILONG_WIDGET_FILE: `${root}packages/widget/dist/cdn/hailong.js`,
});
const portal = await servePortal(portalPort, collector.url);
const browser = await puppeteer.launch(await launchOptions());
const count = await takeScreenshots(browser, {
  portal: `http://localhost:${portalPort}`,
  collector: collector.url,
  folder,
});
await browser.close();
await Promise.all([portal.close(), collector.stop()]);
rmSync(scratch, { recursive: true });
console.log(`${count} scenes in two widths and two schemes: ${folder}`);
