import type { run } from 'axe-core';
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { launchOptions } from '../../browser/launch-options.ts';
import { serveSite } from '../serve-site.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The built site in a browser. */
export interface OpenSite {
  /** Opens a page once nothing more is loaded. */
  open(path: string): Promise<Page>;
  /** What pages have asked other hosts for so far. */
  strangers: string[];
  close(): Promise<void>;
}

/** Lists what axe finds wrong on a page, one line for each rule. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: typeof run } }).axe;
    const { violations } = await runner.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    // What is fading in has no colour yet that could be judged.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  return page;
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const { url, server }: { url: string; server: Server } = await serveSite();
  const browser = await puppeteer.launch(await launchOptions());
  const strangers: string[] = [];
  browser.on('targetcreated', async (target) => {
    const page = await target.page();
    page?.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !/^(data|blob|about):/.test(asked)) strangers.push(asked);
    });
  });
  return {
    strangers,
    open: (path) => openPage(browser, url + path),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
