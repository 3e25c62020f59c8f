import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Results } from '@hailong/protocol';
import { collectorVersion } from '../../../packages/collector/src/version.ts';
import { unusedPort } from '../../start/unused-port.ts';
import { serveFrames } from './serve-frames.ts';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const port = await unusedPort();
const portalUrl = `http://127.0.0.1:${port}`;
const { collector, browser } = await startCollectorAndBrowser({
  HAILONG_ORIGINS: portalUrl,
  HAILONG_THRESHOLD: '1',
});
const portal = await serveFrames(port, collector.url);
const otherPort = await unusedPort();
const strangerUrl = `http://127.0.0.1:${otherPort}`;
const stranger = await serveFrames(otherPort, collector.url);
after(() => Promise.all([portal.close(), stranger.close()]));

/** Breaches of a page's policy that the browser has complained about. */
const complaints: string[] = [];

interface Visit {
  page: Page;
  frame: Frame;
}

async function openPage(url: string, height = 900): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  await page.setViewport({ width: 800, height });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function frameOf(page: Page, selector: string): Promise<Frame> {
  const element = (await page.$(`iframe${selector}`)) as ElementHandle<HTMLIFrameElement>;
  return element.contentFrame();
}

async function open(path: string, height?: number): Promise<Visit> {
  const page = await openPage(portalUrl + path, height);
  return { page, frame: await frameOf(page, '#form') };
}

/** Waits until the frame is exactly as tall as the page in it, and gives that height. */
async function untilFits({ frame }: Visit): Promise<number> {
  const fits = () => {
    const { clientHeight, clientWidth, scrollWidth } = document.documentElement;
    const isFit = clientHeight === Math.ceil(document.body.getBoundingClientRect().height);
    return isFit && clientWidth === scrollWidth && clientHeight;
  };
  // What is out of sight gets no animation frames.
  const found = await frame.waitForFunction(fits, { polling: 100 });
  return (await found.jsonValue()) as number;
}

async function press({ frame }: Visit, role: string, name: string): Promise<void> {
  await frame.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

async function rate(visit: Visit): Promise<void> {
  await press(visit, 'radio', 'Hài lòng');
  await press(visit, 'button', 'Gửi đánh giá');
  await visit.frame.waitForSelector('.receipt');
}

async function countRecorded(): Promise<number> {
  const answer = await fetch(`${collector.url}/v1/results?survey=vn-service&agency=H99.1`);
  return ((await answer.json()) as Results).groups[0]?.n ?? 0;
}

/** Has the host listen for messages too, after the script, so that what it has heard the script has heard. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => (document.title = JSON.stringify(data)));
  });
}

function untilHeard(page: Page, height: unknown) {
  const isHeard = (wanted: string) => document.title.includes(wanted);
  return page.waitForFunction(isHeard, { polling: 100 }, `"height":${JSON.stringify(height)}`);
}

function say(frame: Frame, height: unknown): Promise<void> {
  const speak = (told: unknown) =>
    parent.postMessage({ type: 'hailong-frame', height: told, isNew: true }, '*');
  return frame.evaluate(speak, height);
}

function heightOf(page: Page, selector = '#form'): Promise<string> {
  return page.$eval(selector, (frame) => (frame as HTMLElement).style.height);
}

test('the frame is as tall as the form, and the host’s page is changed in nothing else', async () => {
  const visit = await open('/');
  const height = await untilFits(visit);
  const styles = await visit.page.$$eval('[style]', (all) =>
    all.map((element) => [element.id, element.getAttribute('style')]),
  );
  assert.deepEqual(styles, [['form', `height: ${height}px;`]]);
  await visit.page.close();
});

test('the height follows an error summary, which has the focus', async () => {
  const visit = await open('/');
  const before = await untilFits(visit);
  await press(visit, 'button', 'Gửi đánh giá');
  await visit.frame.waitForSelector('.error-summary:focus');
  assert.ok((await untilFits(visit)) > before);
  await visit.page.close();
});

test('the form in a sandboxed frame of another site records, and its height follows up and down', async () => {
  const recorded = await countRecorded();
  const visit = await open('/');
  const first = await untilFits(visit);
  await rate(visit);
  const followUp = await untilFits(visit);
  await press(visit, 'checkbox', 'Điểm khác');
  await press(visit, 'button', 'Gửi thêm ý kiến');
  await visit.frame.waitForFunction(() => !document.querySelector('form'));
  const last = await untilFits(visit);
  assert.ok(first < followUp && last < followUp, String([first, followUp, last]));
  assert.equal(await countRecorded(), recorded + 1);
  await visit.page.close();
});

test('a message of another frame is ignored', async () => {
  const { page, ...visit } = await open('/');
  const height = await untilFits({ page, ...visit });
  await listen(page);
  await say(await frameOf(page, '#neighbour'), 4321);
  await untilHeard(page, 4321);
  assert.equal(await heightOf(page), `${height}px`);
  await page.close();
});

test('a message of the form’s frame is ignored when another origin is in it', async () => {
  const visit = await open('/');
  const { page, frame } = visit;
  const height = await untilFits(visit);
  await listen(page);
  const leave = (url: string) =>
    document.querySelector<HTMLIFrameElement>('#form')!.contentWindow!.location.replace(url);
  await Promise.all([frame.waitForNavigation(), page.evaluate(leave, `${portalUrl}/neighbour`)]);
  await say(frame, 4321);
  await untilHeard(page, 4321);
  assert.equal(await heightOf(page), `${height}px`);
  await page.close();
});

test('of two forms on a page each has the height of its own', async () => {
  const visit = await open('/');
  const { page } = visit;
  const height = await untilFits(visit);
  await page.$eval('#form', (form) => {
    form.after(Object.assign(form.cloneNode() as Element, { id: 'second' }));
  });
  const second = await frameOf(page, '#second');
  await untilFits({ page, frame: second });
  await listen(page);
  await say(second, 4321);
  await untilHeard(page, 4321);
  assert.equal(await heightOf(page), `${height}px`);
  assert.equal(await heightOf(page, '#second'), '4321px');
  await page.close();
});

test('a height that is none is ignored, and one beyond all measure is cut', async () => {
  const { page, frame } = await open('/');
  const height = await untilFits({ page, frame });
  await listen(page);
  await say(frame, '4321');
  await untilHeard(page, '4321');
  assert.equal(await heightOf(page), `${height}px`);
  await say(frame, 987_654);
  await untilHeard(page, 987_654);
  assert.equal(await heightOf(page), '20000px');
  await page.close();
});

test('edges that count into the height are added to it', async () => {
  const visit = await open('/boxed');
  const height = await untilFits(visit);
  assert.equal(await heightOf(visit.page), `${height + 20}px`);
  await visit.page.close();
});

test('a script that comes late asks the frame for its height', async () => {
  const visit = await open('/late');
  const url = `${collector.url}/v${collectorVersion}/hailong-frame.js`;
  await visit.page.addScriptTag({ url });
  await untilFits(visit);
  await visit.page.close();
});

test('after a change of pages the top of the frame is in sight again', async () => {
  const visit = await open('/far', 300);
  await untilFits(visit);
  await visit.page.$eval('#form', (frame) => frame.scrollIntoView({ block: 'end' }));
  await visit.frame.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[value="4"]')!.click();
    document.querySelector<HTMLButtonElement>('button[value="send"]')!.click();
  });
  await visit.page.waitForFunction(
    () => Math.abs(document.querySelector('#form')!.getBoundingClientRect().top) < 1,
  );
  await visit.page.close();
});

test('the page of the host does not move where the top of the frame is in sight', async () => {
  const visit = await open('/', 2000);
  await untilFits(visit);
  await rate(visit);
  await untilFits(visit);
  assert.equal(await visit.page.evaluate(() => scrollY), 0);
  await visit.page.close();
});

test('a frame that opens above what one reads does not pull the page up', async () => {
  const page = await openPage(`${portalUrl}/empty`, 300);
  const insert = (src: string) => {
    scrollTo(0, document.body.scrollHeight);
    const frame = Object.assign(document.createElement('iframe'), { id: 'form', src });
    document.body.prepend(frame);
  };
  await page.evaluate(insert, `${collector.url}/s/vn-service`);
  await untilFits({ page, frame: await frameOf(page, '#form') });
  assert.ok((await page.$eval('#form', (frame) => frame.getBoundingClientRect().bottom)) < 0);
  await page.close();
});

test('the form by itself is not changed by its script', async () => {
  const page = await openPage(`${collector.url}/s/vn-service`);
  assert.equal(await page.$eval('html', (root) => root.className), '');
  await page.close();
});

test('no page of this collector breaks its own policy in a frame', () => {
  assert.deepEqual(complaints, []);
});

test('a frame that may run no script records all the same', async () => {
  const page = await openPage(`${portalUrl}/scriptless`);
  const before = await countRecorded();
  const recorded = page.waitForResponse((response) => response.request().method() === 'POST');
  // Past the skip link, the brand and the other language to the choices; Enter sends.
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Space', 'Enter'] as const) {
    await page.keyboard.press(key);
  }
  assert.equal((await recorded).status(), 200);
  assert.equal(await countRecorded(), before + 1);
  assert.equal(await heightOf(page), '');
  await page.close();
});

test('a page that is not configured cannot frame the form', async () => {
  const page = await openPage(strangerUrl);
  const frame = await frameOf(page, '#form');
  assert.equal(await frame.$('form'), null);
  assert.match(complaints.join('\n'), /frame-ancestors/);
  await page.close();
});
