import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { collectorVersion } from '../../../packages/collector/src/version.ts';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const { collector, browser } = await startCollectorAndBrowser();

/** A page of another origin, whose policy allows scripts of the collector and HTML of the element only. */
function servePortal(): Server {
  const files = `${collector.url}/v${collectorVersion}`;
  return createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${collector.url}; connect-src ${collector.url}; ` +
        `require-trusted-types-for 'script'; trusted-types hailong`,
    );
    response.end(`<!doctype html><html lang="vi"><title>Kết quả</title>
      <script src="${files}/hailong.js" defer></script>
      <hailong-survey collector="${collector.url}" voice="${files}/hailong-voice.js"></hailong-survey>`);
  }).listen(0);
}

const portal = servePortal();
after(() => portal.close());

/** Opens the portal; each request for the file of the voice is answered as `statuses` says, then for real. */
async function openPortal(...statuses: number[]): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.endsWith('/hailong-voice.js')) return request.continue();
    asked.push(request.url());
    const status = statuses.shift();
    return status === undefined ? request.continue() : request.respond({ status });
  });
  await page.goto(`http://localhost:${(portal.address() as AddressInfo).port}/`);
  return { page, asked };
}

const button = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"])`);

test('the voice that the collector serves opens on a page of another origin', async () => {
  const { page, asked } = await openPortal();
  await button(page, 'Nghe phiếu này').wait();
  assert.deepEqual(asked, []);
  await button(page, 'Nghe phiếu này').click();
  await button(page, 'Nghe câu hỏi').wait();
  assert.equal(asked.length, 1);
  await page.close();
});

test('a voice that could not be had is asked for again at the next press', async () => {
  const { page, asked } = await openPortal(503);
  await button(page, 'Nghe phiếu này').click();
  await page.locator('::-p-text(Chưa nghe được. Xin thử lại sau.)').wait();
  await button(page, 'Nghe phiếu này').click();
  await button(page, 'Nghe câu hỏi').wait();
  assert.equal(asked.length, 2);
  await page.close();
});
