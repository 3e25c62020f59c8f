import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { launchOptions } from '../../browser/launch-options.ts';
import { readSnippets } from '../../docs/read-snippets.ts';
import { runCollector, type RunningCollector } from '../../start/run-collector.ts';
import { unusedPort } from '../../start/unused-port.ts';

const built = new URL('../../../packages/widget/dist/cdn/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hailong-integrity-'));
const snippets = readSnippets('html').filter(({ code }) => code.includes('integrity="'));

let right: RunningCollector;
let changed: RunningCollector;
let browser: Browser;

async function serve(widgetFile: string, name: string): Promise<RunningCollector> {
  return runCollector(await unusedPort(), {
    HAILONG_DATABASE: join(folder, name),
    HAILONG_WIDGET_FILE: widgetFile,
  });
}

before(async () => {
  copyFileSync(`${built}integrity.json`, join(folder, 'integrity.json'));
  const widget = readFileSync(`${built}hailong.js`, 'utf8');
  writeFileSync(join(folder, 'hailong.js'), `${widget} `);
  [right, changed, browser] = await Promise.all([
    serve(`${built}hailong.js`, 'right.sqlite'),
    serve(join(folder, 'hailong.js'), 'changed.sqlite'),
    puppeteer.launch(await launchOptions()),
  ]);
});

after(async () => {
  await browser.close();
  await Promise.all([right.stop(), changed.stop()]);
  rmSync(folder, { recursive: true });
});

/** Opens a page with the tag of the guide and the hash that the collector tells, as the guide says. */
async function openPage(code: string, { url }: RunningCollector): Promise<Page> {
  const version = /\/v([\d.]+)\//.exec(code)?.[1];
  const hashes = await (await fetch(`${url}/v${version}/integrity.json`)).json();
  const tag = code
    .replace(/https:\/\/(rating|danhgia)\.example/, url)
    .replace('sha384-…', (hashes as Record<string, string>)['hailong.js']!);
  const page = await browser.newPage();
  await page.setContent(
    `<html lang="vi">${tag}<hailong-survey collector="${url}"><a href="/">Đánh giá</a></hailong-survey></html>`,
  );
  return page;
}

test('both guides show how the file is pinned', () => assert.equal(snippets.length, 2));

for (const { name, code } of snippets) {
  test(`the tag at ${name} runs the file whose hash the collector tells`, async () => {
    const page = await openPage(code, right);
    await page.locator('::-p-aria([name="Hài lòng"][role="radio"])').wait();
    await page.close();
  });

  test(`the tag at ${name} runs no file that differs by a byte, and the link stays`, async () => {
    const page = await openPage(code, changed);
    assert.equal(await page.evaluate(() => customElements.get('hailong-survey')), undefined);
    await page.locator('::-p-aria([name="Đánh giá"][role="link"])').wait();
    await page.close();
  });
}
