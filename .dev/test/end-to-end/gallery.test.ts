import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type * as axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { unusedPort } from '../../start/unused-port.ts';
import { servePortal } from '../../start/serve-portal.ts';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const root = new URL('../../..', import.meta.url).pathname;
const portalPort = await unusedPort();
const { collector, browser } = await startCollectorAndBrowser({
  HAILONG_ORIGINS: `http://localhost:${portalPort}`,
  HAILONG_SURVEYS_DIRECTORY: `${root}examples/surveys`,
});
const portal = await servePortal(portalPort, collector.url);
const gallery = `http://localhost:${portalPort}/gallery/`;
after(() => portal.close());

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What the browser has complained about on any page, such as breaches of the page's policy. */
const complaints: string[] = [];

async function open(width: number, isScripted = true): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.setJavaScriptEnabled(isScripted);
  await page.setViewport({ width, height: 900 });
  await page.goto(gallery, { waitUntil: 'load' });
  return page;
}

async function untilTitles(page: Page, expected: string[]): Promise<void> {
  const areShown = (wanted: string) =>
    JSON.stringify(
      [...document.querySelectorAll('hailong-survey')].map(
        (element) => element.shadowRoot?.querySelector('h2')?.textContent,
      ),
    ) === wanted;
  await page.waitForFunction(areShown, {}, JSON.stringify(expected));
}

const vietnamese = [
  'Phiếu lấy ý kiến người dân về sự phục vụ của phường',
  'Đánh giá việc giải quyết thủ tục hành chính theo thang điểm 2, 1, 0',
  'Mức độ sẵn lòng giới thiệu dịch vụ',
  'Ý kiến sau khi sử dụng dịch vụ',
  'Ý kiến của tôi',
];

test('the gallery shows every survey under a policy that forbids inline scripts and styles', async () => {
  const page = await open(1280);
  await untilTitles(page, vietnamese);
  const policy = await page.$eval('meta[http-equiv]', ({ content }) => content);
  assert.doesNotMatch(policy, /unsafe|data:|\*/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('the switch shows each survey in the language it was first written in', async () => {
  const page = await open(1280);
  await untilTitles(page, vietnamese);
  await page.locator('::-p-aria([name="Ngôn ngữ của phiếu"][role="combobox"])').fill('original');
  await untilTitles(page, [
    vietnamese[0]!,
    vietnamese[1]!,
    'Willingness to recommend the service',
    'Feedback after using the service',
    'Je donne mon avis',
  ]);
  await page.close();
});

test('without script every survey has a link to its form', async () => {
  const page = await open(1280, false);
  const links = await page.$$eval('.form-link', (all) =>
    all.map((link) => link.getAttribute('href')!),
  );
  assert.equal(links.length, vietnamese.length);
  for (const link of links)
    assert.match(await (await fetch(link)).text(), /<form[^>]*method="post"/);
  await page.close();
});

for (const width of [320, 1280]) {
  test(`the gallery fits ${width} px without scrolling sideways`, async () => {
    const page = await open(width);
    await untilTitles(page, vietnamese);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.close();
  });

  test(`axe finds nothing to complain about around the surveys at ${width} px`, async () => {
    const page = await open(width);
    await untilTitles(page, vietnamese);
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations, incomplete } = await run({ exclude: ['hailong-survey'] });
      return [...violations, ...incomplete].map(({ id, nodes }) => [id, nodes[0]!.html]);
    });
    assert.deepEqual(found, []);
    await page.close();
  });
}
