import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { launchOptions } from '../../browser/launch-options.ts';
import { readSnippets } from '../../docs/read-snippets.ts';
import { unusedPort } from '../../start/unused-port.ts';
import { runCollector, type RunningCollector } from '../../start/run-collector.ts';

const root = new URL('../../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hailong-snippets-'));
/** Whole ones: an element without its script is shown for the sake of an attribute. */
const snippets = readSnippets('html').filter(
  ({ name, code }) => /^(README|docs)/.test(name) && /<script[^]*<hailong-survey/.test(code),
);

let collector: RunningCollector;
let browser: Browser;

before(async () => {
  collector = await runCollector(await unusedPort(), {
    HAILONG_DATABASE: join(folder, 'hailong.sqlite'),
    HAILONG_WIDGET_FILE: `${root}packages/widget/dist/cdn/hailong.js`,
  });
  browser = await puppeteer.launch(await launchOptions());
});

after(async () => {
  await browser.close();
  await collector.stop();
  rmSync(folder, { recursive: true });
});

test('the README and both guides hold snippets to paste', () => assert.equal(snippets.length, 5));

for (const { name, code } of snippets) {
  test(`the snippet at ${name}, pasted into a page, shows the first question`, async () => {
    const page = await browser.newPage();
    const content = `<html lang="vi">${code}</html>`;
    await page.setContent(
      content.replaceAll(/https:\/\/(rating|danhgia)\.example/g, collector.url),
    );
    await page.locator('::-p-aria([name="Hài lòng"][role="radio"])').wait();
    await page.close();
  });

  test(`the fallback link at ${name} leads to a form`, async () => {
    const link = /href="([^"]+)"/.exec(code)?.[1] ?? '';
    const url = link.replace(/https:\/\/(rating|danhgia)\.example/, collector.url);
    assert.match(await (await fetch(url)).text(), /type="radio"/);
  });
}
