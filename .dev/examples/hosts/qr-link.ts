import assert from 'node:assert/strict';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { Host } from '../visit.ts';

/** The package's types put one `default` more around it than Node does. */
const readCode = jsqr as unknown as typeof jsqr.default;

/** Reads the code off the screen, as the camera of a phone does. */
async function scan(page: Page): Promise<string | undefined> {
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('#code')?.complete);
  const shot = await (await page.waitForSelector('#code'))?.screenshot({ type: 'png' });
  const { data, width, height } = PNG.sync.read(Buffer.from(shot ?? []));
  return readCode(new Uint8ClampedArray(data), width, height)?.data;
}

/** A page with a code and a link; another counter changes where both lead. */
export const qrLink: Host = {
  name: 'qr-link',
  async smoke({ page, site, collector, records, picture }) {
    await page.goto(site);
    assert.equal(await scan(page), `${collector}/s/vn-service?agency=H99.31`);
    await page.select('#agency', 'H99.12');
    const address = await scan(page);
    assert.equal(address, await page.$eval('a#form', ({ href }) => href));
    assert.equal((await fetch(await page.$eval('a#poster', ({ href }) => href))).status, 200);
    await picture('asked');
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(address ?? '');
    await page.locator('input[type=radio][value="4"]').click();
    await page.locator('button[value=send]').click();
    await page.locator('::-p-text(Mã biên nhận)').wait();
    const { answers, channel, context } = (await records()).at(-1) ?? {};
    assert.deepEqual(answers, { overall: 4 });
    assert.equal(channel, 'hosted');
    assert.deepEqual(context, { agency: 'H99.12' });
  },
};
