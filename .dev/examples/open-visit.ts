import { mkdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { Response } from '@hailong/protocol';
import { runCommand, type Command } from './run-command.ts';
import type { Visit } from './visit.ts';

const pictures = new URL('../../.data/examples/', import.meta.url).pathname;

/** How long a page may take to show what is waited for, in milliseconds; CI runs this beside other tests. */
const PATIENCE_MS = 120_000;

/** What Lit says in the development servers of bundlers, and only there. */
const LIT_IN_DEVELOPMENT = /^Lit is in dev mode\./;

/** A visit and what the browser complained of in its course. */
export interface OpenVisit {
  visit: Visit;
  complaints: string[];
  close(): Promise<void>;
}

/** What is visited, and the folder in which the example was installed. */
export interface Place {
  name: string;
  site: string;
  collector: string;
  command: Omit<Command, 'line'>;
}

async function readRecords(command: Place['command']): Promise<Response[]> {
  const line = 'npx --no hailong-collector export responses --config collector.json';
  const lines = (await runCommand({ ...command, line })).trim();
  return lines === '' ? [] : lines.split('\n').map((text) => JSON.parse(text) as Response);
}

/** Opens a page with a fresh profile and listens to all that goes wrong in it. */
export async function openVisit(browser: Browser, place: Place): Promise<OpenVisit> {
  mkdirSync(pictures, { recursive: true });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport({ width: 1100, height: 1000 });
  const complaints: string[] = [];
  page
    .on('pageerror', (error) => complaints.push(String(error)))
    .on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`))
    .on('console', (message) => {
      const isComplaint = ['error', 'warn'].includes(message.type());
      const text = message.text();
      if (isComplaint && !LIT_IN_DEVELOPMENT.test(text)) complaints.push(text);
    });
  const visit: Visit = {
    page,
    site: place.site,
    collector: place.collector,
    records: () => readRecords(place.command),
    async picture(name) {
      const path = `${pictures}${place.name}-${name}.png` as const;
      await page.screenshot({ path, fullPage: true });
    },
  };
  return { visit, complaints, close: () => context.close() };
}
