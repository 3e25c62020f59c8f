import assert from 'node:assert/strict';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { assertFallback, assertThanked, rate } from '../rate.ts';
import type { Host } from '../visit.ts';

/** Presses what refreshes a panel, and waits until its answer is there. */
async function refresh(page: Page, link: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/TraCuu.aspx'));
  await page.locator(`::-p-text(${link})`).click();
  await (await answered).text();
}

const PICKED = '::-p-aria([name="Hài lòng"][role="radio"])';

function isPicked(page: Page): Promise<boolean> {
  return page.$eval(PICKED, (radio) => (radio as HTMLInputElement).checked);
}

/** One big form: the survey comes with one panel, outlives the refresh of another, and posts nothing to the page. */
export const webforms: Host = {
  name: 'webforms',
  async smoke({ page, site, records, picture }) {
    await page.goto(site);
    await page.locator('#ctl00_Main_btnSearch').click();
    await refresh(page, 'Xem kết quả');
    await page.waitForSelector('#aspnetForm hailong-survey');
    await assertFallback(page);
    await picture('asked');
    const posted: HTTPRequest[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/TraCuu.aspx')) posted.push(request);
    });
    await page.locator(PICKED).click();
    await refresh(page, 'Làm mới');
    assert.ok(await isPicked(page), 'the refresh of another panel takes the choice away');
    await rate(page);
    await assertThanked(page);
    await page
      .locator('::-p-aria([name="Ông/Bà muốn góp ý thêm điều gì?"][role="textbox"])')
      .click();
    await page.keyboard.press('Enter');
    assert.equal(posted.length, 1, 'the survey posts the form of the page');
    const fields = [...new URLSearchParams(posted[0]?.postData()).keys()];
    const own = ['__EVENTTARGET', '__EVENTARGUMENT', '__VIEWSTATE', 'ctl00$Main$txtCode'];
    assert.deepEqual(fields, own);
    const { answers, context } = (await records()).at(-1) ?? {};
    assert.deepEqual(answers, { overall: 4 });
    assert.deepEqual(context, { agency: 'H99.15', procedure: '1.999610', outcome: 'granted' });
  },
};
