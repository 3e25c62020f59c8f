import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser/launch-options.ts';
import { compareSides } from './compare-sides.ts';
import { gridPages, questionPages } from './pages.ts';
import type { Row } from './row.ts';
import { serveFiles } from './static-server.ts';
import { timeToQuestion, type Condition } from './time-to-question.ts';

/** Odd, so that the median is one of the loads. */
const LOADS = 11;

/** 400 kbit/s in bytes per second, 400 ms round trip. */
const SLOW_NETWORK = { download: 50_000, upload: 50_000, latency: 400 };

const slowDevice: Condition = (page) => page.emulateCPUThrottling(6);
const slowNetwork: Condition = (page) => page.emulateNetworkConditions(SLOW_NETWORK);

/** What is loaded, how, and the bound. */
const loads = [
  { name: 'first question, 6× CPU throttle', page: '', apply: slowDevice, atMost: 1.5 },
  { name: 'first question, 400 kbit/s, 400 ms', page: '', apply: slowNetwork, atMost: 1.4 },
  { name: 'sixteen-item grid, 6× CPU throttle', page: '-grid', apply: slowDevice, atMost: 2 },
];

/** Compares cold loads of the element's first screen with a page written by hand for it. */
export async function firstQuestionRows(): Promise<Row[]> {
  const { url, server } = await serveFiles({ ...questionPages(), ...gridPages() });
  const browser = await puppeteer.launch(await launchOptions());
  const rows: Row[] = [];
  for (const { name, page, apply, atMost } of loads) {
    const measure = (side: string) => timeToQuestion(browser, `${url}/${side}${page}.html`, apply);
    rows.push(await compareSides(name, { rounds: LOADS, atMost }, measure));
  }
  await browser.close();
  server.close();
  return rows;
}
