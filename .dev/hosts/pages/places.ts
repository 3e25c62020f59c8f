import assert from 'node:assert/strict';
import { host } from './host.ts';

/** How high each of the bars is, in CSS pixels. */
const BAR_PX = 90;

/** Runs in a page: tells where what has the focus is, or undefined when the focus is not in the element. */
function whereIsFocus(): { name: string; top: number; bottom: number } | undefined {
  const root = document.querySelector('hailong-survey')!.shadowRoot!;
  const focused = root.activeElement;
  if (!focused) return undefined;
  const { top, bottom } = focused.getBoundingClientRect();
  return { name: focused.outerHTML.slice(0, 60), top, bottom };
}

const bars = ['top', 'bottom']
  .map(
    (edge) =>
      `<div style="position: fixed; ${edge}: 0; left: 0; right: 0; height: ${BAR_PX}px; background: #036c; z-index: 9"></div>`,
  )
  .join('');

host('bars that stick to the top and the bottom', {
  also: 'no focus is hidden, forwards or backwards',
  around: (box) =>
    `${bars}<div style="height: 1500px"></div>${box}<div style="height: 1500px"></div>`,
  async after({ page }) {
    await page.setViewport({ width: 900, height: 500 });
    const step = async (key: string) => {
      if (key === 'back') await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (key === 'back') await page.keyboard.up('Shift');
      return page.evaluate(whereIsFocus);
    };
    await page.evaluate(() => document.querySelector<HTMLElement>('#place')!.focus());
    let seen = 0;
    for (const key of ['on', 'back']) {
      for (let at = await step(key); at; at = await step(key)) {
        const isSeen = at.top >= BAR_PX && at.bottom <= 500 - BAR_PX;
        assert.ok(isSeen || at.bottom - at.top > 500 - 2 * BAR_PX, JSON.stringify(at));
        seen++;
      }
    }
    assert.ok(seen > 20, `${seen} places`);
  },
});

host('inside an open shadow root of the host', {
  around: (box) => `<div id="outer"></div><template id="inner">${box}</template><script>
    var root = document.querySelector('#outer').attachShadow({ mode: 'open' });
    root.append(document.querySelector('#inner').content.cloneNode(true));
    window.hostOfSurvey = root.querySelector('hailong-survey');
  </script>`,
});

host('inside a closed shadow root of the host', {
  around: (box) => `<div id="outer"></div><template id="inner">${box}</template><script>
    var root = document.querySelector('#outer').attachShadow({ mode: 'closed' });
    root.append(document.querySelector('#inner').content.cloneNode(true));
    window.hostOfSurvey = root.querySelector('hailong-survey');
  </script>`,
});

host('inside <details> that is opened later', {
  around: (box) => `<details><summary>Đánh giá</summary>${box}</details>`,
  before: ({ page }) => page.click('summary'),
});

host('inside a modal dialog with a form of its own', {
  also: 'the dialog stays open',
  around: (box) =>
    `<dialog style="max-width: none"><form method="dialog">${box}<button>Đóng</button></form></dialog>`,
  before: ({ page, untilHeard }) =>
    untilHeard('ready').then(() =>
      page.evaluate(() => {
        document.querySelector('dialog')!.showModal();
        const focused = document.activeElement?.shadowRoot?.activeElement;
        (focused as HTMLElement | null)?.blur();
      }),
    ),
  async after({ page }) {
    assert.equal(await page.evaluate(() => document.querySelector('dialog')!.open), true);
  },
});

host('in a table cell, a float and a grid of an old layout', {
  around: (box) => `<center><table width="100%" cellpadding="20"><tr><td align="right" nowrap>
    <font face="Times" size="1" color="red"><b><i>${box}</i></b></font></td></tr></table></center>`,
});
