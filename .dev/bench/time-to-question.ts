import type { Browser, Page } from 'puppeteer-core';

/** Sets a page up before it is opened. */
export type Condition = (page: Page) => Promise<void>;

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

/** Opens a page cold; gives the milliseconds until the first option can be hit. */
export async function timeToQuestion(
  browser: Browser,
  url: string,
  apply: Condition,
): Promise<number> {
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
