import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite();
});

after(() => site.close());

async function openSmall(path: string): Promise<Page> {
  const page = await site.open(path);
  await page.setViewport({ width: 320, height: 800 });
  return page;
}

test('no name in a table is broken in two', async () => {
  const page = await openSmall('/reference/elements.html');
  const broken = await page.$$eval('td code', (codes) =>
    codes
      .filter((code) => /^\w+$/.test(code.textContent) && code.getClientRects().length > 1)
      .map((code) => code.textContent),
  );
  assert.deepEqual(broken, []);
  await page.close();
});

test('the keyboard does not enter the menu of pages while it is closed', async () => {
  const page = await openSmall('/guide/embed.html');
  await page.focus('.VPLocalNav button.menu');
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    assert.equal(await page.$('.VPSidebar :focus'), null);
  }
  await page.close();
});

test('the keyboard reaches the menu of pages once it is open', async () => {
  const page = await openSmall('/guide/embed.html');
  await page.focus('.VPLocalNav button.menu');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.waitForSelector('.VPSidebar a:focus');
  await page.close();
});

test('links to headings are named in the language of the page', async () => {
  const page = await site.open('/guide/embed.html');
  const names = await page.$$eval('a.header-anchor', (links) =>
    links.map((link) => link.getAttribute('aria-label')),
  );
  assert.ok(names.every((name) => name?.startsWith('Đường dẫn tới mục “')));
  await page.close();
});
