import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { mainPages } from '../main-pages.ts';
import { findBarriers, openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite();
});

after(() => site.close());

for (const [name, path] of Object.entries(mainPages)) {
  describe(`the ${name}`, () => {
    let page: Page;

    before(async () => {
      page = await site.open(path);
    });

    after(() => page.close());

    test('has no barrier that axe finds, in light colours', async () => {
      assert.deepEqual(await findBarriers(page), []);
    });

    test('has no barrier that axe finds, in dark colours', async () => {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: 'dark' },
        // Said again, because what is not said is taken back.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.waitForSelector('html.dark');
      assert.deepEqual(await findBarriers(page), []);
    });

    test('needs no sideways scrolling at 320 px, and has no barrier there', async () => {
      await page.setViewport({ width: 320, height: 800 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 320);
      assert.deepEqual(await findBarriers(page), []);
    });
  });
}

test('no page that was opened has asked another host for anything', () => {
  assert.deepEqual(site.strangers, []);
});
