import type { Page } from 'puppeteer-core';

/** Brings the widget on a freshly loaded page into a state worth looking at. */
export type Act = (page: Page) => Promise<unknown>;

const radio = (name: string) => `::-p-aria([name="${name}"][role="radio"])`;
const checkbox = (name: string) => `::-p-aria([name="${name}"][role="checkbox"])`;
const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;

/** Waits until the widget's status holds the words. */
export function untilStatus(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction(
    (expected) =>
      document
        .querySelector('hailong-survey')
        ?.shadowRoot?.querySelector('[role=status]')
        ?.textContent?.includes(expected),
    {},
    words,
  );
}

/** Chooses a level and presses send. */
export async function rate(page: Page, label: string): Promise<void> {
  await page.locator(radio(label)).click();
  await page.locator(button('Gửi đánh giá')).click();
}

async function refuseResponses(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/v1/responses')) return void request.continue();
    const body = JSON.stringify({
      type: 'about:blank',
      title: '',
      status: 422,
      code: 'unknown-question',
      detail: '',
    });
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    const isPreflight = request.method() === 'OPTIONS';
    const status = isPreflight ? 204 : 422;
    void request.respond({ status, headers, contentType: 'application/problem+json', body });
  });
}

async function rateAndAdd(page: Page): Promise<void> {
  await rate(page, 'Không hài lòng');
  await untilStatus(page, 'Đã ghi nhận');
  await page.locator(checkbox('Hướng dẫn dễ hiểu hơn')).click();
  await page.locator(button('Gửi thêm ý kiến')).click();
  await untilStatus(page, 'Đã ghi nhận');
}

/** Every state of the widget, by name. */
export const states: Readonly<Record<string, Act>> = {
  first: async () => {},
  chosen: (page) => page.locator(radio('Hài lòng')).click(),
  error: (page) => page.locator(button('Gửi đánh giá')).click(),
  saved: async (page) => {
    await page.setOfflineMode(true);
    await rate(page, 'Hài lòng');
    await untilStatus(page, 'Đã lưu trên máy');
  },
  kept: async (page) => {
    await page.setOfflineMode(true);
    await rate(page, 'Hài lòng');
    await untilStatus(page, 'Chưa lưu được trên máy');
  },
  'recorded and follow-up': async (page) => {
    await rate(page, 'Rất hài lòng');
    await untilStatus(page, 'Đã ghi nhận');
  },
  thanks: rateAndAdd,
  refused: async (page) => {
    await refuseResponses(page);
    await rate(page, 'Hài lòng');
    await untilStatus(page, 'chưa được ghi nhận');
  },
};
