import puppeteer, { type Page } from 'puppeteer-core';
import { launchOptions } from '../browser/launch-options.ts';
import { compareSides, SIDES, type Side } from './compare-sides.ts';
import { median } from './median.ts';
import { questionPages } from './pages.ts';
import type { Row } from './row.ts';
import { serveFiles } from './static-server.ts';

/** Odd, so that the median is one of the choices. */
const CHOICES = 31;

/** How often both are opened anew; odd. Within one visit all choices are slow or fast alike. */
const VISITS = 7;

/** Points of the scale, each chosen in its turn. */
const POINTS = 5;

/** Runs in the page: notes how long after the finger was lifted the next picture was painted. */
function watchChoices(): void {
  const paints: number[] = [];
  Object.assign(window, { paints });
  const onLift = ({ timeStamp }: Event) => {
    const { port1, port2 } = new MessageChannel();
    // A message posted just before a picture is drawn arrives just after it.
    port1.onmessage = () => paints.push(performance.now() - timeStamp);
    requestAnimationFrame(() => port2.postMessage(''));
  };
  addEventListener('pointerup', onLift, { capture: true });
}

/** Runs in the page: gives the middle of an option once it is drawn. */
function middleOf(at: number): { x: number; y: number } | undefined {
  const scope = document.querySelector('hailong-survey')?.shadowRoot ?? document;
  const box = scope.querySelectorAll('label')[at]?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page: gives the latest time, once there are so many. */
function paintAfter(count: number): number | undefined {
  const { paints } = window as unknown as { paints: number[] };
  return paints.length > count ? paints.at(-1) : undefined;
}

async function choose(page: Page, round: number): Promise<number> {
  const middle = await page.waitForFunction(middleOf, {}, round % POINTS);
  const { x, y } = (await middle.jsonValue())!;
  await page.mouse.click(x, y);
  const paint = await page.waitForFunction(paintAfter, {}, round);
  return (await paint.jsonValue())!;
}

/** Compares both pages in browsers of their own, so that each is in front. */
async function compareOnce(url: string): Promise<Row> {
  const browsers = await Promise.all(
    SIDES.map(async () => puppeteer.launch(await launchOptions())),
  );
  const pages = {} as Record<Side, Page>;
  for (const [at, side] of SIDES.entries()) {
    const page = await browsers[at]!.newPage();
    await page.evaluateOnNewDocument(watchChoices);
    await page.goto(`${url}/${side}.html`);
    await page.emulateCPUThrottling(6);
    pages[side] = page;
  }
  const rounds: Record<Side, number> = { vanilla: 0, widget: 0 };
  const row = await compareSides(
    'choosing, 6× CPU throttle',
    { rounds: CHOICES, atMost: 1.5 },
    (side) => choose(pages[side], rounds[side]++),
  );
  await Promise.all(browsers.map((browser) => browser.close()));
  return row;
}

/** Compares how long a chosen option takes to be seen with a page written by hand. */
export async function choosingRows(): Promise<Row[]> {
  const { url, server } = await serveFiles(questionPages());
  const rows: Row[] = [];
  for (let visit = 0; visit < VISITS; visit++) rows.push(await compareOnce(url));
  server.close();
  const figure = median(rows.map((row) => row.figure));
  return rows.filter((row) => row.figure === figure).slice(0, 1);
}
