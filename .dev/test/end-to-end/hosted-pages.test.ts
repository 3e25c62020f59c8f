import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type * as axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const { collector, browser } = await startCollectorAndBrowser({
  HAILONG_PUBLIC_URL: 'https://danhgia.example',
});

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const PROCEDURE = 'agency=H26.107&procedure=1.001193&outcome=perhaps';

async function openSheet(page: Page): Promise<void> {
  await page.goto(`${collector.url}/s/vn-service/poster?${PROCEDURE}`);
}

/** Sends a comment with a telephone number in it, which leads to the page that points it out. */
async function openNote(page: Page): Promise<void> {
  await page.goto(`${collector.url}/s/vn-service?${PROCEDURE}&lang=vi`);
  await page.locator('::-p-aria([name="Không hài lòng"][role="radio"])').click();
  await page.locator('::-p-aria([name="Gửi đánh giá"][role="button"])').click();
  await page.locator('textarea').fill('Xin gọi tôi theo số 0912 345 678.');
  await page.locator('::-p-aria([name="Gửi thêm ý kiến"][role="button"])').click();
  await page.waitForSelector('.notice:focus');
}

async function complaintsOf(page: Page): Promise<unknown[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations, incomplete } = await run();
    return [...violations, ...incomplete].map(({ id, nodes }) => [id, nodes[0]!.html]);
  });
}

const opened = { 'the sheet': openSheet, 'the note on personal data': openNote };
for (const [name, openIt] of Object.entries(opened)) {
  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing to complain about in ${name}, ${scheme}, ${width} px wide`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await openIt(page);
        assert.deepEqual(await complaintsOf(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.close();
      });
    }
  }
}

for (const language of ['vi', 'en']) {
  test(`the sheet is printed on one page in the language ${language}`, async () => {
    const page = await browser.newPage();
    await page.goto(`${collector.url}/s/vn-service/poster?${PROCEDURE}&lang=${language}`);
    const print = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(print.match(/\/Type \/Page\b/g)?.length, 1);
    assert.match(print, /\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
    await page.close();
  });
}
