import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { launchOptions } from '../browser/launch-options.ts';
import { rate, untilStatus } from '../screenshots/states.ts';
import { unusedPort } from '../start/unused-port.ts';
import { runCollector } from '../start/run-collector.ts';
import { questionPages } from './pages.ts';
import type { Row } from './row.ts';
import { serveFiles } from './static-server.ts';

/** What moves within half a second of a touch is forgiven, so each answer takes longer, in milliseconds. */
const SLOW_NETWORK = { download: 50_000, upload: 50_000, latency: 800 };

/** By then, in milliseconds, the question has taken the place of the fallback link on the screen. */
const SETTLED_MS = 100;

/** The narrowest and a wide window, in CSS pixels. */
const WIDTHS = [320, 1280];

/** Runs in the page: adds up what moves without having been touched, once the first question is there. */
function watchShifts(settledMs: number): void {
  const shifts = { total: 0 };
  Object.assign(window, { shifts });
  let readyAt = Infinity;
  addEventListener('hailong-ready', ({ timeStamp }) => (readyAt = timeStamp));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as unknown as Record<string, number>;
      if (!hadRecentInput && entry.startTime > readyAt + settledMs) shifts.total += value!;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Goes from the first question to the thanks, and gives what moved on the way. */
async function shiftOf(page: Page, url: string): Promise<number> {
  await page.evaluateOnNewDocument(watchShifts, SETTLED_MS);
  await page.goto(url);
  await page.emulateNetworkConditions(SLOW_NETWORK);
  await rate(page, 'Không hài lòng');
  await untilStatus(page, 'Đã ghi nhận');
  await page.locator('::-p-aria([name="Ít giấy tờ hơn"][role="checkbox"])').click();
  await page.locator('::-p-aria([name="Gửi thêm ý kiến"][role="button"])').click();
  await page.waitForFunction(
    () => !document.querySelector('hailong-survey')?.shadowRoot?.querySelector('input'),
  );
  await untilStatus(page, 'Đã ghi nhận');
  // Two pictures later whatever has moved is known.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
}

async function rowOf(browser: Browser, url: string, width: number): Promise<Row> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 640 });
  const figure = await shiftOf(page, url);
  await page.close();
  return {
    name: `layout shift, first question to thanks, ${width} px`,
    ours: figure.toFixed(4),
    reference: '0',
    figure,
    bound: { atMost: 0 },
    unit: '',
  };
}

/** Adds up how much moves by itself between the first question and the thanks, on a slow network. */
export async function layoutShiftRows(folder: string): Promise<Row[]> {
  const pages = questionPages();
  const port = await unusedPort();
  const [html, after] = [
    pages['/widget.html']!,
    '<p>Mọi thắc mắc xin liên hệ bộ phận một cửa.</p>',
  ];
  const { url, server } = await serveFiles({
    ...pages,
    '/widget.html': html
      .replace('http://localhost:9', `http://localhost:${port}`)
      .replace('</hailong-survey>', `</hailong-survey>${after}`),
  });
  const collector = await runCollector(port, {
    HAILONG_DATABASE: join(folder, 'layout-shift.sqlite'),
    HAILONG_ORIGINS: url,
  });
  const browser = await puppeteer.launch(await launchOptions());
  try {
    const rows: Row[] = [];
    for (const width of WIDTHS) rows.push(await rowOf(browser, `${url}/widget.html`, width));
    return rows;
  } finally {
    await browser.close();
    server.close();
    await collector.stop();
  }
}
