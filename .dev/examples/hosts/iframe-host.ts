import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { Host } from '../visit.ts';

/** Waits until the frame is as tall as what is in it. */
async function untilFits(page: Page, frame: Frame): Promise<void> {
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '');
  await frame.waitForFunction(
    () => Math.abs(innerHeight - document.body.getBoundingClientRect().height) <= 2,
  );
}

/** The form in a sandboxed frame; the page around it learns its height and nothing else. */
export const iframeHost: Host = {
  name: 'iframe-host',
  async smoke({ page, site, records, picture }) {
    await page.goto(site);
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    assert.ok(frame);
    await untilFits(page, frame);
    await picture('asked');
    await frame.locator('input[type=radio][value="4"]').click();
    await Promise.all([frame.waitForNavigation(), frame.locator('button[value=send]').click()]);
    await frame.locator('::-p-text(Mã biên nhận)').wait();
    await untilFits(page, frame);
    const { answers, channel, context } = (await records()).at(-1) ?? {};
    assert.deepEqual(answers, { overall: 4 });
    assert.equal(channel, 'hosted');
    assert.deepEqual(context, { agency: 'H99.12', procedure: '1.999777', outcome: 'granted' });
  },
};
