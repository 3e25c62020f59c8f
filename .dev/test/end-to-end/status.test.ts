import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { version } from '../../../packages/widget/src/version.ts';
import { launchOptions } from '../../browser/launch-options.ts';
import { readSnippets } from '../../docs/read-snippets.ts';
import { rate, untilStatus } from '../../screenshots/states.ts';
import { unusedPort } from '../../start/unused-port.ts';
import { runCollector, type RunningCollector } from '../../start/run-collector.ts';

const root = new URL('../../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hailong-status-'));
const snippets = readSnippets('html').filter(({ code }) => code.includes('<hailong-status'));

let port: number;
let collector: RunningCollector;
let portal: Server;
let browser: Browser;
let origin: string;

function startCollector(): Promise<RunningCollector> {
  return runCollector(port, {
    HAILONG_DATABASE: join(folder, 'hailong.sqlite'),
    HAILONG_ORIGINS: origin,
    HAILONG_THRESHOLD: '1',
    HAILONG_WIDGET_FILE: `${root}packages/widget/dist/cdn/hailong.js`,
  });
}

/** A site with the survey at /rate and the snippet of a guide at its number. */
function servePortal(): Server {
  return createServer((request, response) => {
    const url = `http://localhost:${port}`;
    const survey = `<script src="${url}/v${version}/hailong.js" defer></script>
      <hailong-survey collector="${url}"></hailong-survey>`;
    const code = snippets[Number(request.url?.slice(1))]?.code ?? survey;
    const body = code.replaceAll(/https:\/\/(rating|danhgia)\.example/g, url);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="vi"><title>Cổng</title>${body}`);
  }).listen(0);
}

before(async () => {
  port = await unusedPort();
  portal = servePortal();
  origin = `http://localhost:${(portal.address() as AddressInfo).port}`;
  collector = await startCollector();
  browser = await puppeteer.launch(await launchOptions());
});

after(async () => {
  await browser.close();
  portal.close();
  await collector.stop();
  rmSync(folder, { recursive: true });
});

/** Waits until the first line of the status is this. */
function untilSaid(page: Page, line: string): Promise<unknown> {
  return page.waitForFunction(
    (expected) =>
      document.querySelector('hailong-status')?.shadowRoot?.querySelector('p')?.textContent ===
      expected,
    {},
    line,
  );
}

async function countResponses(): Promise<number> {
  const answer = await fetch(`http://localhost:${port}/v1/results?survey=vn-service`);
  const { groups } = (await answer.json()) as { groups: { n: number }[] };
  return groups[0]!.n;
}

test('both guides show the element', () => assert.equal(snippets.length, 2));

test('what was saved while the collector was away is told and delivered by another page', async () => {
  const context = await browser.createBrowserContext();
  const rating = await context.newPage();
  await rating.goto(`${origin}/rate`);
  await rating.locator('::-p-aria([name="Hài lòng"][role="radio"])').wait();
  const home = await context.newPage();
  await home.goto(`${origin}/0`);
  await home.waitForFunction(() => customElements.get('hailong-status'));
  await collector.stop();
  await rate(rating, 'Hài lòng');
  await untilStatus(rating, 'Đã lưu trên máy');
  await rating.close();
  await home.bringToFront();
  await untilSaid(home, 'Có 1 đánh giá đang chờ gửi. Khi có mạng, máy sẽ tự gửi.');
  collector = await startCollector();
  await home.locator('::-p-aria([name="Gửi ngay"][role="button"])').click();
  await untilSaid(home, '');
  assert.equal(await countResponses(), 1);
});
