import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;

before(async () => {
  site = await openSite();
});

after(() => site.close());

/** Types into the search of a page and gives the addresses that are found. */
async function search(path: string, words: string): Promise<string[]> {
  const page = await site.open(path);
  await page.locator('.VPNavBarSearch button').click();
  await page.locator('#localsearch-input').fill(words);
  await page.locator('#localsearch-list .result').wait();
  const found = await page.$$eval('#localsearch-list a.result', (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  await page.close();
  return found;
}

const pageOf = (address: string) => address.replace(/#.*/, '');

test('words without marks find the same as words with them', async () => {
  const [plain, marked] = [await search('/', 'tu viet phieu'), await search('/', 'tự viết phiếu')];
  assert.ok(plain.map(pageOf).includes('/guide/survey.html'), String(plain));
  assert.deepEqual(plain, marked);
});

test('"hai long" finds pages on which "hài lòng" stands', async () => {
  const found = await search('/', 'hai long');
  assert.ok(
    found.some((address) => address.startsWith('/guide/')),
    String(found),
  );
});

test('d finds đ', async () => {
  assert.deepEqual(await search('/', 'don vi'), await search('/', 'đơn vị'));
});

test('the English search finds English pages', async () => {
  const found = await search('/en/', 'idempotency');
  assert.ok(
    found.every((address) => address.startsWith('/en/')),
    String(found),
  );
});

test('gives the focus back to the button when it is closed with Escape', async () => {
  const page = await site.open('/guide/embed.html');
  await page.focus('.VPNavBarSearch button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#localsearch-input:focus');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.VPNavBarSearch button:focus');
  await page.close();
});
