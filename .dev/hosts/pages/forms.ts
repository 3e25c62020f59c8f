import assert from 'node:assert/strict';
import { element } from '../site/element.ts';
import type { Visit } from '../visit/visit.ts';
import { host } from './host.ts';

declare global {
  interface Window {
    /** How often the host's form was sent. */
    submitted: number;
  }
}

/** Runs in a page: counts how often the host's form is sent, and keeps the page. */
function countSubmits(): void {
  window.submitted = 0;
  document.querySelector('form')!.addEventListener('submit', (event) => {
    window.submitted++;
    event.preventDefault();
  });
}

/** Writes two lines into the comment of the follow-up. */
async function comment({ page, find }: Visit): Promise<void> {
  const field = await find('textbox', 'Ông/Bà muốn góp ý thêm điều gì?');
  await field.click();
  await page.keyboard.type('Nhanh');
  await page.keyboard.press('Enter');
  await page.keyboard.type('hon');
  const text = await field.evaluate((area) => (area as HTMLTextAreaElement).value);
  assert.equal(text, 'Nhanh\nhon');
}

/** Fails unless the host's form was not sent and holds its own fields only. */
async function assertSpared({ page }: Visit, fields: readonly string[]): Promise<void> {
  const form = await page.evaluate(() => ({
    submitted: window.submitted,
    names: [...new FormData(document.querySelector('form')!).keys()],
  }));
  assert.deepEqual(form, { submitted: 0, names: fields });
}

host('a page that is one big form', {
  also: 'the form is not sent, and holds no answer',
  around: (box) =>
    `<form action="/search"><input name="keyword" value="x">${box}<button>Tìm</button></form>`,
  before: ({ page }) => page.evaluate(countSubmits),
  async after(visit) {
    await comment(visit);
    await assertSpared(visit, ['keyword']);
  },
});

host('WebForms, whose UpdatePanel moves the element in mid-rating', {
  also: 'keeps what was chosen; the form is not sent',
  looksAs: 'none',
  around: (box) => `<form id="aspnetForm" method="post" action="./Result.aspx">
    <input type="hidden" name="__VIEWSTATE" value="dDwtMTA4NzczMzUxNjs7PqE=">
    <div id="UpdatePanel1">${box}</div><div id="UpdatePanel2"></div>
    <input type="submit" name="ctl00$btnSearch" value="Tìm kiếm"></form>`,
  async before(visit) {
    await visit.page.evaluate(countSubmits);
    await visit.choose('Bình thường');
    await visit.page.evaluate(() => {
      document.querySelector('#UpdatePanel2')!.append(document.querySelector('#place')!);
    });
    const chosen = await visit.find('radio', 'Bình thường');
    assert.equal(await chosen.evaluate((radio) => (radio as HTMLInputElement).checked), true);
  },
  after: (visit) => assertSpared(visit, ['__VIEWSTATE']),
});

host('a page that keeps Enter from sending its form', {
  also: 'Enter begins a line in our comment',
  around: (box) => `<form action="/search"><input name="keyword">${box}</form>`,
  async before({ page }) {
    await page.evaluate(countSubmits);
    await page.evaluate(() => {
      document.onkeydown = ({ key, target }) =>
        key !== 'Enter' || (target as Element).tagName === 'TEXTAREA';
    });
  },
  async after(visit) {
    await comment(visit);
    await assertSpared(visit, ['keyword']);
  },
});

host('a page with single keys of its own', {
  also: 'writing a comment presses none of them',
  before: ({ page }) =>
    page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (/INPUT|TEXTAREA/.test((event.target as Element).tagName)) return;
        if (event.key === 'h') document.querySelector<HTMLElement>('#search')!.focus();
      });
    }),
  around: (box) => `<input id="search">${box}`,
  after: comment,
});

host('two elements on a page', {
  also: 'each is recorded',
  element: (site) => element(site) + element(site, { procedure: '1.001194' }),
  after: (visit) => visit.rate(),
});
