import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { launchOptions } from '../browser/launch-options.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { serveFiles } from './static-server.ts';

/** Odd, so that the median is one of the loads. */
const LOADS = 11;

/** 400 kbit/s in bytes per second, 400 ms round trip. */
const SLOW_NETWORK = { download: 50_000, upload: 50_000, latency: 400 };

type Condition = (page: Page) => Promise<void>;

const conditions: Record<string, { apply: Condition; atMost: number }> = {
  'first question, 6× CPU throttle': { apply: (page) => page.emulateCPUThrottling(6), atMost: 1.5 },
  'first question, 400 kbit/s, 400 ms': {
    apply: (page) => page.emulateNetworkConditions(SLOW_NETWORK),
    atMost: 1.4,
  },
};

/** Runs in the page: notes when the first radio button can really be hit. */
function watchForQuestion(): void {
  const look = () => {
    const scope = document.querySelector('hailong-survey')?.shadowRoot ?? document;
    const label = scope.querySelector('input[type=radio]')?.closest('label');
    const box = label?.getBoundingClientRect();
    const hit =
      box &&
      scope.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('label');
    if (hit && hit === label) performance.mark('question');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function load(browser: Browser, url: string, apply: Condition): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await apply(page);
  await page.evaluateOnNewDocument(watchForQuestion);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('question').length > 0);
  const ms = await page.evaluate(() => performance.getEntriesByName('question')[0]!.startTime);
  await context.close();
  return ms;
}

async function compare(browser: Browser, url: string, name: string): Promise<Row> {
  const { apply, atMost } = conditions[name]!;
  const times: Record<'widget' | 'vanilla', number[]> = { widget: [], vanilla: [] };
  for (let round = 0; round < LOADS; round++) {
    for (const side of ['vanilla', 'widget'] as const) {
      times[side].push(await load(browser, `${url}/${side}.html`, apply));
    }
  }
  const [ours, reference] = [median(times.widget), median(times.vanilla)];
  return {
    name,
    ours: `${ours.toFixed(0)} ms`,
    reference: `${reference.toFixed(0)} ms (hand-written)`,
    figure: ours / reference,
    bound: { atMost },
    unit: '×',
  };
}

/** Compares cold loads of the widget's first question with a page written by hand for that question. */
export async function firstQuestionRows(): Promise<Row[]> {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const { url, server } = await serveFiles({
    '/vanilla.html': read('pages/vanilla.html'),
    '/vanilla.js': read('pages/vanilla.js'),
    '/widget.html': read('pages/widget.html'),
    '/hailong.js': read('../../packages/widget/dist/cdn/hailong.js'),
  });
  const browser = await puppeteer.launch(await launchOptions());
  const rows: Row[] = [];
  for (const name of Object.keys(conditions)) rows.push(await compare(browser, url, name));
  await browser.close();
  server.close();
  return rows;
}
