import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type * as axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { contrastRatio, themeFromCss, themeFromDtcg, type Theme } from '@hailong/themes';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const { collector, browser } = await startCollectorAndBrowser({ HAILONG_ORIGINS: '*' });

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Breaches of the page's policy and faults of its script; the surveys' own words about colours are none. */
const complaints: string[] = [];

async function open(hash = '', width = 1280): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('<hailong-survey>')) {
      complaints.push(message.text());
    }
  });
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['vi'] });
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(`${collector.url}/themes/${hash}`);
  await page.locator('h1').wait();
  return page;
}

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

async function write(page: Page, id: string, value: string): Promise<void> {
  await page.$eval(
    id,
    (input, text) => {
      (input as HTMLInputElement).value = text;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}

const said = (page: Page) => page.$eval('[role=status]', (status) => status.textContent ?? '');

/** Presses a button that saves a file, and gives what would be in it. */
async function download(page: Page, name: string): Promise<string | undefined> {
  await page.evaluate(() => {
    const holder = globalThis as unknown as { saved: Promise<string> | undefined };
    holder.saved = undefined;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      holder.saved = (blob as Blob).text();
      return create(blob);
    };
  });
  await press(page, name);
  return page.evaluate(() => (globalThis as unknown as { saved?: Promise<string> }).saved);
}

/** The colours of the main button in a page that has the widget and a theme, as a portal would. */
async function paintedOn(css: string, scheme: 'light' | 'dark'): Promise<string[]> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const version = 'v0.1.0';
  await page.setContent(
    `<style>${css}</style>
     <script src="${collector.url}/${version}/hailong.js"></script>
     <hailong-survey lang="vi" collector="${collector.url}"></hailong-survey>`,
  );
  await page.locator('::-p-aria([name="Gửi đánh giá"][role="button"])').wait();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const painted = await page.$eval('hailong-survey', ({ shadowRoot }) => {
    const button = getComputedStyle(shadowRoot!.querySelector('button[part=button]:not([type])')!);
    return [button.backgroundColor, button.color, button.borderTopLeftRadius];
  });
  await page.close();
  return painted;
}

function rgb(hex: string): string {
  const parts = hex.match(/[0-9a-f]{2}/g)!.map((part) => Number.parseInt(part, 16));
  return `rgb(${parts.join(', ')})`;
}

test('colours go in, failing pairs are refused, mended, exported, and painted by the widget', async () => {
  const page = await open();
  await write(page, '#light-accent', '#66aaff');
  await write(page, '#shape-radius', '4px');

  assert.equal(await download(page, 'Tải tệp CSS'), undefined);
  assert.match(await said(page), /^Chưa tải về được: còn 3 cặp màu chưa đạt, .*màu nhấn trên nền/);

  await press(page, 'Lấy màu gần nhất đạt yêu cầu: màu nhấn trên nền');
  const css = (await download(page, 'Tải tệp CSS'))!;
  const theme = themeFromCss(css);
  assert.notEqual(theme.light.accent, '#66aaff');
  assert.ok(contrastRatio(theme.light.accent, theme.light.surface) >= 4.5);

  for (const scheme of ['light', 'dark'] as const) {
    const colors = theme[scheme];
    const expected = [rgb(colors.accent), rgb(colors['on-accent']), '4px'];
    assert.deepEqual(await paintedOn(css, scheme), expected, scheme);
  }

  const json = (await download(page, 'Tải tệp DTCG JSON'))!;
  assert.deepEqual(themeFromDtcg(JSON.parse(json)), theme);
  await page.close();
});

async function themeOf(page: Page): Promise<Theme> {
  return themeFromCss((await download(page, 'Tải tệp CSS'))!);
}

test('an exported DTCG file is opened again, and the address of a theme opens the same theme', async () => {
  const page = await open();
  await press(page, 'Đỏ');
  const json = (await download(page, 'Tải tệp DTCG JSON'))!;
  const address = await page.evaluate(() => location.hash);

  const pasted = await open();
  await write(pasted, '#theme', json);
  await press(pasted, 'Mở');
  assert.equal(await said(pasted), 'Đã mở giao diện.');
  const shared = await open(address);
  assert.deepEqual(await themeOf(pasted), await themeOf(page));
  assert.deepEqual(await themeOf(shared), await themeOf(page));
  for (const each of [page, pasted, shared]) await each.close();
});

test('what is no theme is refused with its reason, and an address with a bad value is told', async () => {
  const page = await open('#radius=round');
  assert.match(await said(page), /radius: received "round", expected a length/);
  await write(page, '#theme', 'p { color: red }');
  await press(page, 'Mở');
  assert.match(
    await said(page),
    /^Chưa mở được\. Xin dùng tệp CSS .*--hailong-…, expected at least one/,
  );
  await write(page, '#light-text', 'navyy');
  assert.equal(await page.$eval('#light-text', (input) => input.ariaInvalid), 'true');
  assert.equal(await download(page, 'Tải tệp CSS'), undefined);
  assert.match(await said(page), /còn 1 ô có giá trị chưa hợp lệ/);
  await page.close();
});

/** What each state says, and how many things are picked in it. */
const shownInPreview: Record<string, [string, number]> = {
  empty: ['Ông/Bà hài lòng hay không hài lòng', 0],
  chosen: ['Ông/Bà hài lòng hay không hài lòng', 1],
  error: ['Xin trả lời câu hỏi này.', 0],
  saved: ['Đã lưu trên máy', 0],
  recorded: ['Đã ghi nhận.', 0],
  followUp: ['Đã ghi nhận.', 1],
};

test('the previews show every state of the real widget and take no focus', async () => {
  const page = await open();
  await page.focus('#state');
  for (const [state, expected] of Object.entries(shownInPreview)) {
    await page.select('#state', state);
    const areShown = ([words, picked]: [string, number]) =>
      [...document.querySelectorAll('hailong-survey')].every(
        ({ shadowRoot }) =>
          shadowRoot?.textContent?.includes(words) &&
          shadowRoot.querySelectorAll(':checked').length === picked,
      );
    await page.waitForFunction(areShown, { timeout: 5_000 }, expected);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'state', state);
  }
  await page.close();
});

test('a theme is made with the keyboard alone', async () => {
  const page = await open();
  const reach = async (isThere: string) => {
    for (let presses = 0; presses < 90; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((match) => document.activeElement?.matches(match), isThere)) return;
    }
    assert.fail(`${isThere} is not reached by Tab`);
  };
  await reach('#light-accent');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('#66aaff');
  await reach('.failing button');
  await page.keyboard.press('Enter');
  assert.equal(await page.$$eval('.failing', ({ length }) => length), 0);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'light-pairs');
  await reach('.main');
  await page.keyboard.press('Enter');
  assert.match(await said(page), /^Đã tải hailong-theme\.css/);
  await page.close();
});

for (const width of [320, 1280]) {
  test(`at ${width} px axe finds nothing, in both schemes, and nothing scrolls sideways`, async () => {
    const page = await open('#light.accent=%2366aaff&dark.accent=%2366aaff', width);
    await write(page, '#light-text', 'navyy');
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.evaluate(axeSource);
      const found = await page.evaluate(async () => {
        const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
        const { violations, incomplete } = await run();
        return [...violations, ...incomplete].map(({ id, nodes }) => [id, nodes[0]!.html]);
      });
      assert.deepEqual(found, [], value);
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.close();
  });
}

test('the page can be read in English', async () => {
  const page = await open();
  await press(page, 'English');
  assert.equal(
    await page.$eval('h1', ({ textContent }) => textContent),
    'Theme of the Hài Lòng survey',
  );
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await page.close();
});

test('none of this broke the policy of the page or its script', () => {
  assert.deepEqual(complaints, []);
});

test('where the browser gives no clipboard, as over plain http, the page says that nothing was copied', async () => {
  const page = await open();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await press(page, 'Chép CSS');
  await page.waitForFunction(
    () =>
      document.querySelector('[role=status]')?.textContent ===
      'Trình duyệt không cho chép; xin chọn và chép bằng tay.',
  );
  assert.deepEqual(complaints, []);
  await page.close();
});
