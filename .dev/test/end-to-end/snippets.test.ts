import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSnippets } from '../../docs/read-snippets.ts';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const { collector, browser } = await startCollectorAndBrowser();

/** Whole ones: an element without its script is shown for the sake of an attribute. */
const snippets = readSnippets('html').filter(
  ({ name, code }) => /^(README|docs)/.test(name) && /<script[^]*<hailong-survey/.test(code),
);

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
