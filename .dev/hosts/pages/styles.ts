import assert from 'node:assert/strict';
import { element } from '../site/element.ts';
import { assertLook, host } from './host.ts';

const style = (text: string) => `<style>${text}</style>`;

host('a clean page');

host('a reset with !important on everything', {
  head: style(`body *, body *::before, body *::after {
    all: unset !important; box-sizing: content-box !important; margin: 0 !important;
    font: 7px/1 monospace !important; }`),
});

host('a rule with !important on everything', {
  head: style(`body * { color: lime !important; background: yellow !important; margin: 9px !important;
    padding: 9px !important; border: 3px solid !important; font: 700 7px/1 monospace !important;
    text-transform: uppercase !important; letter-spacing: .3em !important; text-indent: 3em !important;
    text-align: right !important; white-space: nowrap !important; visibility: hidden !important;
    opacity: .3 !important; zoom: 2 !important; float: left !important; position: absolute !important;
    display: inline !important; pointer-events: none !important; user-select: none !important;
    writing-mode: vertical-rl !important; direction: rtl !important; filter: grayscale(1) !important;
    transform: rotate(3deg) !important; width: 33px !important; height: 33px !important;
    overflow: hidden !important; cursor: none !important; animation: none !important;
    transition: all 3s !important; list-style: square !important; }`),
  // its box is the page's own, which such a rule may do with what it likes
  around: (box) => box.replace('display: block', 'all: initial !important; display: block'),
});

host('text before and after everything', {
  head: style(
    `body *::before, body *::after { content: "×" !important; display: block !important; }`,
  ),
});

host('html { font-size: 62.5% }', {
  head: style('html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 1 }'),
});

host('quirks mode: no doctype', { doctype: '' });

host('a page written from right to left', { root: 'lang="vi" dir="rtl"' });

host('rules that hide surveys', {
  head: style(`[class*=survey], [id*=survey], [class*=rating], [class*=feedback], [id*=feedback],
    [class*=popup], iframe { display: none !important }`),
});

const dark = style('html { color-scheme: dark } body { background: #111; color: #eee }');
host('a dark page, the system is light', { head: dark });
host('a dark page, the system is dark', { head: dark, scheme: 'dark' });
host('a dark page with theme="dark"', {
  head: dark,
  element: (site) => element(site, { theme: 'dark' }),
  looksAs: 'dark',
});

host('a column of 280 px', {
  width: 280,
  looksAs: 'none',
  also: 'nothing to scroll sideways',
  after: async ({ page }) => {
    const room = await page.evaluate(() => document.querySelector('#place')!.scrollWidth);
    assert.equal(room, 280);
  },
});

host('a screen of 280 px', {
  head: style('body { margin: 0 }'),
  width: 280,
  screen: 280,
  looksAs: 'none',
  also: 'nothing to scroll sideways',
  after: async ({ page }) => {
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 280);
  },
});

host('a viewport of 1000 px that may not be scaled, on a phone', {
  head: '<meta name="viewport" content="width=1000, user-scalable=no">',
  looksAs: 'none',
  before: async ({ page }) => {
    await page.setViewport({ width: 360, height: 720, isMobile: true, hasTouch: true });
    await page.reload();
  },
});

host('printed', {
  also: 'on paper too',
  after: async (visit) => {
    await visit.page.emulateMediaType('print');
    await visit.picture('on-paper');
    await assertLook(visit, 'rated', 'light');
  },
});
