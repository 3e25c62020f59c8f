import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fastify from 'fastify';
import type { Frame, Page } from 'puppeteer-core';
import { runCommand } from '../../../packages/hailong/src/cli/run-command.ts';
import { createTestTerminal } from '../../../packages/hailong/test/support/test-terminal.ts';
import { unusedPort } from '../../start/unused-port.ts';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const port = await unusedPort();
const portalUrl = `http://localhost:${port}`;
const {
  collector,
  browser,
  folder: scratch,
} = await startCollectorAndBrowser({
  HAILONG_ORIGINS: portalUrl,
  HAILONG_EXPORT_TOKEN: 'a-token-of-the-test',
});

/** Pages as portals have them, around what was written for them. */
const AROUND: Record<string, (snippet: string) => string> = {
  webforms: (snippet) =>
    `<form id="aspnetForm" method="post" action="/"><input name="__VIEWSTATE" type="hidden">${snippet}</form>`,
  liferay: (snippet) =>
    `<script>window.define = () => {}; window.define.amd = {};</script>${snippet}`,
};

const portal = fastify();
portal.get<{ Params: { host: string; name: string } }>('/:host/:name', (request, reply) => {
  const { host, name } = request.params;
  const content = readFileSync(join(scratch, host, name), 'utf8');
  if (name.endsWith('.css')) return reply.type('text/css').send(content);
  const page = AROUND[host]?.(content) ?? content;
  const whole = page.startsWith('<!doctype') ? page : `<!doctype html><html lang="vi">${page}`;
  return reply.type('text/html; charset=utf-8').send(whole);
});
await portal.listen({ port, host: 'localhost' });
after(() => portal.close());

async function init(host: string): Promise<Record<string, string>> {
  const folder = join(scratch, host);
  const { terminal, output } = createTestTerminal({ folder, fetch });
  const flags = ['--collector', collector.url, '--agency', 'H26.107', '--procedure', '1.001193'];
  const more = ['--host', host, '--outcome', 'late', '--theme', '#8b1a1a', '--yes', '--force'];
  assert.equal(await runCommand(['init', ...flags, ...more], terminal), 0);
  const names = /: (.*)\n/.exec(output())![1]!.split(', ');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Opens what was written for a kind of page. */
async function open(host: string): Promise<Page> {
  const written = await init(host);
  const [name] = Object.keys(written);
  const page = await browser.newPage();
  await page.goto(`${portalUrl}/${host}/${name}`);
  return page;
}

async function rate(page: Page): Promise<void> {
  const click = (role: string, name: string) =>
    page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  await click('radio', 'Hài lòng');
  await click('button', 'Gửi đánh giá');
  const isRecorded = () =>
    document
      .querySelector('hailong-survey')!
      .shadowRoot!.querySelector('[role=status]')
      ?.textContent?.includes('Đã ghi nhận');
  await page.waitForFunction(isRecorded);
}

async function rateForm(frame: Frame): Promise<void> {
  const press = async () =>
    Promise.all([
      frame.waitForNavigation(),
      (await frame.$('button[value=next], button[value=send]'))!.click(),
    ]);
  await (await frame.waitForSelector('input[type=radio][value="4"]'))!.click();
  for (let at = 0; at < 5 && !(await frame.content()).includes('Mã biên nhận'); at++) await press();
  assert.match(await frame.content(), /Mã biên nhận/);
}

for (const host of ['html', 'auto-mount', 'liferay', 'webforms']) {
  test(`what is written for ${host} takes a rating until it is recorded`, async () => {
    const page = await open(host);
    await rate(page);
    assert.equal(page.url().startsWith(`${portalUrl}/${host}/`), true);
    await page.close();
  });
}

test('what is written for a kiosk takes a rating and offers the next', async () => {
  const page = await open('kiosk');
  await page.locator('::-p-aria([name="Bắt đầu đánh giá"][role="button"])').click();
  await rate(page);
  await page.close();
});

test('what is written for an iframe takes a rating', async () => {
  const page = await open('iframe');
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await rateForm(frame);
  await page.close();
});

test('what is written for a link leads to a form, and shows the code and the sheet', async () => {
  const page = await open('link');
  await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 0);
  const poster = await page.$eval('a[href*="/poster?"]', (a) => (a as HTMLAnchorElement).href);
  assert.equal((await fetch(poster)).status, 200);
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  await rateForm(page.mainFrame());
  await page.close();
});

test('the theme reaches the survey', async () => {
  const page = await open('html');
  await page.waitForSelector('hailong-survey:defined');
  const accent = await page.$eval('hailong-survey', (each) =>
    getComputedStyle(each).getPropertyValue('--hailong-color-accent'),
  );
  assert.equal(accent, '#8b1a1a');
  await page.close();
});

test('the script tag holds the hash of the file that the collector serves', async () => {
  const { 'hailong-snippet.html': snippet = '' } = await init('html');
  const [, src = '', integrity] = /src="([^"]+)"\n {2}integrity="([^"]+)"/.exec(snippet)!;
  const bytes = Buffer.from(await (await fetch(src)).arrayBuffer());
  assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
});

test('each rating is recorded for the agency, the procedure and the outcome that were asked for', async () => {
  const headers = { Authorization: 'Bearer a-token-of-the-test' };
  const answer = await fetch(`${collector.url}/v1/exports/responses`, { headers });
  const records = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(records.length, 7);
  const expected = { agency: 'H26.107', procedure: '1.001193', outcome: 'late' };
  for (const { context } of records) assert.deepEqual(context, expected);
});
