import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Results } from '@hailong/protocol';
import { launchOptions } from '../../browser/launch-options.ts';
import { startCollector, type StartedCollector } from '../../faults/collector/start-collector.ts';
import { rate, untilStatus } from '../../screenshots/states.ts';
import { createLegacyEndpoint } from './own-endpoint/legacy-endpoint.ts';
import { serveOwnPortal, type OwnPortal } from './own-endpoint/serve-portal.ts';

const folder = mkdtempSync(join(tmpdir(), 'hailong-own-endpoint-'));
const database = join(folder, 'hailong.sqlite');
const legacy = createLegacyEndpoint();

let collector: StartedCollector;
let portal: OwnPortal;
let browser: Browser;

before(async () => {
  // no origin is allowed: only the portal's server may send
  collector = await startCollector({ database, environment: { HAILONG_ORIGINS: '' } });
  portal = await serveOwnPortal(legacy, collector.url);
  browser = await puppeteer.launch(await launchOptions());
});

after(async () => {
  await browser.close();
  portal.close();
  await collector.stop();
  rmSync(folder, { recursive: true });
});

async function openPage(way: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${portal.url}/#${way}`);
  return page;
}

async function counted(): Promise<number | null> {
  const answer = await fetch(`${collector.url}/v1/results?survey=vn-service`);
  const { groups } = (await answer.json()) as Results;
  return groups[0]?.n ?? 0;
}

test('a rating for a form endpoint survives an outage, an error page, a sign-in and a lost answer, once', async () => {
  legacy.moods = ['error-page', 'sign-in', 'lost-answer', 'error-page', 'well'];
  const page = await openPage('form');
  await page.setOfflineMode(true);
  await rate(page, 'Rất hài lòng');
  await untilStatus(page, 'Đã lưu trên máy');
  assert.equal(legacy.posts, 0);
  await page.setOfflineMode(false);
  await untilStatus(page, 'Đã ghi nhận');
  await untilStatus(page, 'PH-1');
  const rows = [...legacy.rows.values()].map(({ revision, score }) => ({ revision, score }));
  assert.deepEqual(rows, [{ revision: 1, score: '5' }]);
  assert.equal(legacy.posts, 5);
  await page.close();
});

test('a rating that the page did not get through is posted by the next page', async () => {
  legacy.rows.clear();
  const page = await openPage('form');
  await page.setOfflineMode(true);
  await rate(page, 'Bình thường');
  await untilStatus(page, 'Đã lưu trên máy');
  await page.close();
  const next = await openPage('form');
  const deadline = Date.now() + 10_000;
  while (legacy.rows.size === 0 && Date.now() < deadline) await next.waitForNetworkIdle();
  assert.deepEqual(
    [...legacy.rows.values()].map(({ score }) => score),
    ['3'],
  );
  await next.close();
});

test('a token that has run out is renewed, and the rating counts once', async () => {
  const before = await counted();
  const page = await openPage('token');
  await rate(page, 'Hài lòng');
  await untilStatus(page, 'Đã ghi nhận');
  assert.equal(portal.refusals, 1);
  assert.equal(await counted(), Number(before) + 1);
  await page.close();
});

test('a rating through a relay waits while the collector is dead, and counts once when it is back', async () => {
  const before = await counted();
  const { port } = collector;
  const page = await openPage('relay');
  await collector.kill();
  await rate(page, 'Hài lòng');
  await untilStatus(page, 'Đã lưu trên máy');
  collector = await startCollector({ database, port, environment: { HAILONG_ORIGINS: '' } });
  await untilStatus(page, 'Đã ghi nhận');
  assert.equal(await counted(), Number(before) + 1);
  await page.close();
});
