import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Results } from '@hailong/protocol';
import { launchOptions } from '../../browser/launch-options.ts';
import { rate, untilStatus } from '../../screenshots/states.ts';
import { unusedPort } from '../../start/unused-port.ts';
import { runCollector, type RunningCollector } from '../../start/run-collector.ts';
import { servePortal } from '../../start/serve-portal.ts';

const root = new URL('../../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hailong-end-to-end-'));

let collector: RunningCollector;
let portal: FastifyInstance;
let portalUrl: string;
let browser: Browser;

function startCollector(port: number): Promise<RunningCollector> {
  return runCollector(port, {
    HAILONG_DATABASE: join(folder, 'hailong.sqlite'),
    HAILONG_ORIGINS: portalUrl,
    HAILONG_WIDGET_FILE: `${root}packages/widget/dist/cdn/hailong.js`,
  });
}

async function crashAndRestart(): Promise<void> {
  await collector.stop('SIGKILL');
  collector = await startCollector(Number(new URL(collector.url).port));
}

async function openPortal(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(portalUrl, { waitUntil: 'load' });
  return page;
}

async function rateAndWait(label: string): Promise<void> {
  const page = await openPortal();
  await rate(page, label);
  await untilStatus(page, 'Đã ghi nhận');
  await page.close();
}

async function results(): Promise<Results['groups'][0]> {
  const answer = await fetch(`${collector.url}/v1/results?survey=vn-service`);
  const { groups } = (await answer.json()) as Results;
  return groups[0]!;
}

/** Fills in the hosted form as a browser without script does: every hidden field, a choice and the button. */
async function submitHostedForm(value: string): Promise<string> {
  const address = `${collector.url}/s/vn-service?agency=H26.107&procedure=1.001193&outcome=granted`;
  const page = await (await fetch(address)).text();
  const hidden = [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => {
    const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    return [attribute('name'), attribute('value')];
  });
  const radio = new RegExp(`<input[^>]*type="radio"[^>]*value="${value}"[^>]*>`).exec(page)![0];
  const name = /name="([^"]*)"/.exec(radio)![1]!;
  const pressed: [string, string] = ['action', 'send'];
  assert.match(page, /<button[^>]*name="action"[^>]*value="send"/);
  const body = new URLSearchParams([...(hidden as [string, string][]), [name, value], pressed]);
  const answer = await fetch(address, { method: 'POST', body });
  assert.equal(answer.status, 200);
  return answer.text();
}

before(async () => {
  const portalPort = await unusedPort();
  const collectorPort = await unusedPort();
  portalUrl = `http://localhost:${portalPort}`;
  collector = await startCollector(collectorPort);
  portal = await servePortal(portalPort, collector.url);
  browser = await puppeteer.launch(await launchOptions());
});

after(async () => {
  await browser.close();
  await portal.close();
  await collector.stop();
  rmSync(folder, { recursive: true });
});

test('ratings are counted exactly through a crash of the collector and an outage', async (t) => {
  await t.test('a rating on the portal page is recorded', () => rateAndWait('Rất hài lòng'));

  await t.test('a rating after kill -9 and restart is recorded', async () => {
    await crashAndRestart();
    await rateAndWait('Không hài lòng');
  });

  await t.test(
    'a rating without network is saved, and recorded when the network is back',
    async () => {
      const page = await openPortal();
      await page.setOfflineMode(true);
      await rate(page, 'Hài lòng');
      await untilStatus(page, 'Đã lưu trên máy');
      await page.setOfflineMode(false);
      await untilStatus(page, 'Đã ghi nhận');
      await page.close();
    },
  );

  await t.test('a rating while the collector is dead is delivered by a later page', async () => {
    const page = await openPortal();
    await collector.stop('SIGKILL');
    await rate(page, 'Bình thường');
    await untilStatus(page, 'Đã lưu trên máy');
    await page.close();
    collector = await startCollector(Number(new URL(collector.url).port));
    await rateAndWait('Rất không hài lòng');
  });

  await t.test('the hosted form without script is counted the same', async () => {
    assert.match(await submitHostedForm('5'), /Đã ghi nhận/);
  });

  await t.test('counts and index are exactly right', async () => {
    const { n, index, items } = await results();
    const overall = items.find(({ question }) => question === 'overall')!;
    assert.equal(n, 6);
    assert.equal(index?.value, 0.5);
    const counts = Object.fromEntries(overall.counts.map((count) => [count.answer, count.n]));
    assert.deepEqual(counts, { 1: 1, 2: 1, 3: 1, 4: 1, 5: 2 });
  });
});
