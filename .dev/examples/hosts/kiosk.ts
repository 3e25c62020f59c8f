import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { rate, receiptOf } from '../rate.ts';
import type { Host } from '../visit.ts';

async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** One device, two citizens after each other; the host counts both and sees nothing of what they said. */
export const kiosk: Host = {
  name: 'kiosk',
  async smoke({ page, site, records, picture }) {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(site);
    await page.locator('::-p-aria([name="Bắt đầu đánh giá"][role="button"])').wait();
    await picture('asked');
    await press(page, 'Bắt đầu đánh giá');
    await rate(page);
    const first = await receiptOf(page);
    await press(page, 'Bắt đầu lại');
    await press(page, 'Bắt đầu đánh giá');
    await rate(page);
    assert.notEqual(await receiptOf(page), first);
    await page.locator('::-p-text(Hôm nay đã có 2 lượt đánh giá)').wait();
    const all = await records();
    assert.deepEqual(
      all.map(({ channel, answers }) => ({ channel, answers })),
      Array(2).fill({ channel: 'kiosk', answers: { overall: 4 } }),
    );
  },
};
