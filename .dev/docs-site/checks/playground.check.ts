import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
let page: Page;

const EDITOR = '.playground textarea';

const radio = (name: string) => `::-p-aria([name="${name}"][role="radio"])`;
const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;

/** Changes the survey in the editor as typing does. */
async function edit(change: (text: string) => string): Promise<void> {
  const text = await page.$eval(EDITOR, (editor) => (editor as HTMLTextAreaElement).value);
  await page.$eval(
    EDITOR,
    (editor, changed) => {
      (editor as HTMLTextAreaElement).value = changed;
      editor.dispatchEvent(new Event('input', { bubbles: true }));
    },
    change(text),
  );
}

/** Waits until the verdict below the editor holds the words. */
async function untilVerdict(words: string): Promise<string> {
  await page.waitForFunction(
    (expected) => document.querySelector('#verdict')?.textContent?.includes(expected),
    {},
    words,
  );
  return page.$eval('#verdict', (verdict) => verdict.textContent ?? '');
}

before(async () => {
  site = await openSite();
});

beforeEach(async () => {
  page = await site.open('/playground.html');
  await page.locator(radio('Hài lòng')).wait();
});

afterEach(() => page.close());
after(() => site.close());

test('a question that is edited in is shown by the widget', async () => {
  await edit((text) =>
    text.replace('"Ông/Bà hài lòng hay không hài lòng', '"Ông/Bà thấy cách tiếp đón thế nào'),
  );
  await page.locator('::-p-text(Ông/Bà thấy cách tiếp đón thế nào)').wait();
});

test('a text that is no JSON is told with its line, and the preview stays', async () => {
  await edit((text) => text.replace('"version": 1,', '"version": ,'));
  assert.match(await untilVerdict('Chưa đúng cú pháp JSON'), /Dòng 4/);
  assert.ok(await page.$(radio('Hài lòng')));
});

test('a survey that breaks the schema is told with the place', async () => {
  await edit((text) => text.replace('"display": "faces"', '"display": "stars"'));
  assert.match(await untilVerdict('Phiếu chưa hợp lệ'), /\/pages\/0\/questions\/0\/display/);
});

test('the line of a mistake leads there in the editor', async () => {
  await edit((text) => text.replace('"official": false', '"official": "no"'));
  await untilVerdict('Phiếu chưa hợp lệ');
  await page.locator('#verdict button').click();
  const chosen = await page.$eval(EDITOR, (editor) => {
    const { value, selectionStart, selectionEnd } = editor as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd).trim();
  });
  assert.equal(chosen, '"official": "no",');
});

test('what would be sent is shown, and nothing is sent', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator(radio('Hài lòng')).click();
  await page.locator(button('Gửi đánh giá')).click();
  const sent = await page.waitForSelector('.playground pre');
  const { answers } = JSON.parse(await sent!.evaluate((pre) => pre.textContent ?? ''));
  assert.deepEqual(answers, { overall: 4 });
  assert.deepEqual(asked, []);
});

test('a shared link opens the same survey, also without a network', async () => {
  await edit((text) => text.replace('"Hài lòng"', '"Vừa ý"'));
  await page.locator(radio('Vừa ý')).wait();
  await page.locator(button('Chép đường dẫn tới phiếu này')).click();
  await page.waitForFunction(() => location.hash.startsWith('#survey='));
  const { pathname, hash } = new URL(page.url());
  await page.close();
  page = await site.open(pathname + hash);
  await page.setOfflineMode(true);
  await page.locator(radio('Vừa ý')).wait();
  await edit((text) => text.replace('"Vừa ý"', '"Ưng ý"'));
  await page.locator(radio('Ưng ý')).wait();
});

test('a link that was cut off is told', async () => {
  await page.close();
  page = await site.open('/playground.html#survey=abc');
  await page.locator('::-p-text(Đường dẫn không chứa một phiếu nguyên vẹn)').wait();
});

test('a model that is chosen is shown in its own language', async () => {
  await page.select('.playground-bar select', 'je-donne-mon-avis');
  await page.locator('.playground-bar label:nth-child(2) option::-p-text(fr)').wait();
  await page.select('.playground-bar label:nth-child(2) select', 'fr');
  await page.waitForFunction(
    () => document.querySelector('hailong-survey')?.getAttribute('lang') === 'fr',
  );
});
