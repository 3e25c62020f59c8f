import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** Picks "Hài lòng" in the survey of a page and sends it, as a citizen does. */
export async function rate(page: Page): Promise<void> {
  await page.locator('::-p-aria([name="Hài lòng"][role="radio"])').click();
  await page.locator('::-p-aria([name="Gửi đánh giá"][role="button"])').click();
}

/** Waits until the survey says that it is recorded, and gives the receipt code that it shows. */
export async function receiptOf(page: Page): Promise<string> {
  const handle = await page.waitForFunction(() => {
    const root = document.querySelector('hailong-survey')?.shadowRoot;
    const isRecorded = root?.querySelector('[part=status]')?.textContent?.includes('Đã ghi nhận');
    return isRecorded && root?.querySelector('[part=receipt]')?.textContent;
  });
  return String(await handle.jsonValue());
}

/** Asserts that the host's own words hold the receipt code which it can know from the event alone. */
export async function assertThanked(page: Page, thanks = '.thanks'): Promise<string> {
  const shown = await receiptOf(page);
  const handle = await page.waitForFunction(
    (selector) => /: (\S+)\.\s*$/.exec(document.querySelector(selector)?.textContent ?? '')?.[1],
    {},
    thanks,
  );
  const code = String(await handle.jsonValue());
  assert.ok(shown.includes(code), `the host says "${code}", the survey says "${shown}"`);
  return code;
}

/** Asserts that the way for browsers without script is inside the element and leads to a form. */
export async function assertFallback(page: Page): Promise<void> {
  const link = await page.$eval('hailong-survey a', ({ href }) => href);
  const form = await (await fetch(link)).text();
  assert.match(form, /type="radio"/, `no form at ${link}`);
}
