import { readFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import type { createClient } from '@hailong/client';
import { launchOptions } from '../browser/launch-options.ts';
import { serveFiles } from './static-server.ts';

declare global {
  interface Window {
    /** What the file for a script tag gives. */
    HailongClient: { createClient: typeof createClient };
  }
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Opens a page with the client as a script tag loads it, measures in it, and closes everything. */
export async function onClientPage<Result>(
  measure: (page: Page, origin: string) => Promise<Result>,
): Promise<Result> {
  const { url, server } = await serveFiles({
    '/client.html': read('pages/client.html'),
    '/hailong-client.js': read('../../packages/widget/dist/cdn/hailong-client.js'),
  });
  const browser = await puppeteer.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/client.html`);
    return await measure(page, url);
  } finally {
    await browser.close();
    server.close();
  }
}
