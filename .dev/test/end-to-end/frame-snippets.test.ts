import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fastify from 'fastify';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { readSnippets, type Snippet } from '../../docs/read-snippets.ts';
import { unusedPort } from '../../start/unused-port.ts';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const port = await unusedPort();
const portalUrl = `http://localhost:${port}`;
const { collector, browser } = await startCollectorAndBrowser({ HAILONG_ORIGINS: portalUrl });
const portal = fastify();
portal.get<{ Querystring: Snippet }>('/', ({ query: { code } }, reply) => {
  const real = code.replaceAll(/https:\/\/(rating|danhgia)\.example/g, collector.url);
  return reply.type('text/html; charset=utf-8').send(`<!doctype html><body>${real}</body>`);
});
await portal.listen({ port, host: 'localhost' });
after(() => portal.close());

const snippets = readSnippets('html').filter(({ name }) => name.startsWith('docs/guide'));
const frames = snippets.filter(({ code }) => code.includes('<iframe'));
const sheets = snippets.filter(({ code }) => code.includes('/poster'));
const readCode = jsqr as unknown as typeof jsqr.default;

/** Opens a page that holds nothing but a snippet, the collector's address in it replaced by the real one. */
async function paste({ name, code }: Snippet): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${portalUrl}/?${new URLSearchParams({ name, code })}`);
  return page;
}

test('both guides hold a frame and a sheet to paste', () => {
  assert.deepEqual([frames.length, sheets.length], [2, 2]);
});

for (const snippet of frames) {
  test(`the frame at ${snippet.name} becomes as tall as the form in it`, async () => {
    const page = await paste(snippet);
    await page.waitForSelector('iframe[style^="height"]');
    await page.close();
  });
}

for (const snippet of sheets) {
  test(`the picture at ${snippet.name} is a code`, async () => {
    const page = await paste(snippet);
    await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 0);
    await page.close();
  });

  test(`the code on the sheet at ${snippet.name} is read from the print and leads to the form`, async () => {
    const page = await paste(snippet);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await page.emulateMediaType('print');
    const picture = (await page.waitForSelector('.poster-code'))!;
    const { data, width, height } = PNG.sync.read(Buffer.from(await picture.screenshot()));
    const read = readCode(new Uint8ClampedArray(data), width, height)?.data;
    assert.equal(read, `${collector.url}/s/vn-service?agency=H26.107`);
    await page.close();
  });
}
