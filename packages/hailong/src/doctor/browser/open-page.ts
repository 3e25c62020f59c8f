import type { Browser, Page } from 'puppeteer-core';
import { hasSettled } from '../page/has-settled.ts';
import { holdBack } from '../page/hold-back.ts';
import { listen } from '../page/listen.ts';
import type { DocumentSeen, ElementSeen, PageSeen } from '../page-seen.ts';
import { observeElement } from './observe-element.ts';
import { observeFrame } from './observe-frame.ts';
import { watchLoads } from './watch-loads.ts';

/** How a page is opened. */
export interface OpenOptions {
  browser: Browser;
  /** How long a page may take to load, in milliseconds. */
  loadMs: number;
  /** How long its surveys may take to be shown after that, in milliseconds. */
  settleMs: number;
}

/** How often it is looked whether the surveys are shown, in milliseconds. */
const LOOK_MS = 100;

async function hasSettledAnywhere(page: Page): Promise<boolean> {
  const told = page.frames().map((frame) => frame.evaluate(hasSettled).catch(() => false));
  return (await Promise.all(told)).includes(true);
}

/** Waits for the surveys; by looking again and again, for a page's policy blocks other ways. */
async function waitForSurveys(page: Page, settleMs: number): Promise<void> {
  const deadline = Date.now() + settleMs;
  while (Date.now() < deadline && !(await hasSettledAnywhere(page)))
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

async function observe(page: Page): Promise<Pick<PageSeen, 'documents' | 'elements'>> {
  const documents: DocumentSeen[] = [];
  const elements: ElementSeen[] = [];
  for (const frame of page.frames()) {
    const observed = await observeFrame(frame, documents.length);
    if (!observed) continue;
    const { seen, elements: handles } = observed;
    const isOfInterest = frame === page.mainFrame() || handles.length + seen.scripts.length > 0;
    if (!isOfInterest) continue;
    for (const handle of handles) {
      const where = frame === page.mainFrame() ? '' : ` (${seen.url})`;
      const place = `<hailong-survey> ${elements.length + 1}${where}`;
      elements.push(await observeElement(handle, { page, place, document: documents.length }));
    }
    documents.push(seen);
  }
  return { documents, elements };
}

/** Closes what a page asks its visitor by `alert` and the like, which would keep it from loading. */
function closeDialogs(page: Page): void {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
}

/** Opens a page in a profile of its own, and tells what there is to see. Never rejects for what the page does. */
export async function openPage(
  url: string,
  { browser, loadMs, settleMs }: OpenOptions,
): Promise<PageSeen> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const loads = watchLoads(page);
    closeDialogs(page);
    await page.evaluateOnNewDocument(holdBack);
    await page.evaluateOnNewDocument(listen);
    const answer = await page.goto(url, { timeout: loadMs });
    await waitForSurveys(page, settleMs);
    return {
      url: page.url(),
      status: answer?.status(),
      failure: undefined,
      ...(await observe(page)),
      loads,
    };
  } catch (error) {
    const failure = (error as Error).message;
    return { url, status: undefined, failure, documents: [], elements: [], loads: [] };
  } finally {
    await context.close();
  }
}
