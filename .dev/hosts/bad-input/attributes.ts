import assert from 'node:assert/strict';
import { element } from '../site/element.ts';
import type { Visit } from '../visit/visit.ts';
import { mistake } from './mistake.ts';

const rates = (visit: Visit) => visit.rate();

mistake('a slip in the name of an attribute', {
  expected: 'recorded',
  element: (site) => element(site, { procedure: undefined, proceedure: '1.001193' }),
  told: /^proceedure: unknown attribute, expected procedure,province,procedure-name$/,
  test: rates,
});

mistake('attributes of frameworks and pages', {
  expected: 'recorded; nothing told',
  element: (site) =>
    element(site, {
      class: 'x',
      id: 'x',
      style: '',
      part: 'x',
      slot: 'x',
      role: 'region',
      title: 'x',
      dir: 'ltr',
      tabindex: '-1',
      translate: 'no',
      'data-v-7ba5bd90': '',
      '_ngcontent-ng-c1': '',
      'ng-version': '21',
      'b-x1y2z3': '',
      'aria-label': 'x',
      'hx-boost': 'true',
      'x-data': '{}',
      onclick: '0',
      itemprop: 'x',
    }),
  test: rates,
});

mistake('an outcome that there is not', {
  expected: 'recorded without it',
  element: (site) => element(site, { outcome: 'done' }),
  told: /^outcome: received "done", expected granted,refused,withdrawn,late$/,
  test: rates,
});

mistake('an agency of 200 letters', {
  expected: 'recorded without it',
  element: (site) => element(site, { agency: 'H'.repeat(200) }),
  told: /^agency: received "H+", expected at most 64 characters$/,
  test: rates,
});

mistake('a language and a theme that there are not', {
  expected: 'recorded in Vietnamese and light; nothing told',
  element: (site) => element(site, { lang: 'xx', theme: 'pink' }),
  test: rates,
});

mistake('an inline survey that is no JSON', {
  expected: 'the link stays',
  element: (site) => element(site, {}, '<script type="application/json">{</script>'),
  told: /JSON/,
  test: (visit) => visit.seesLink(),
});

mistake('a survey of the host that is none', {
  expected: 'the link stays',
  element: (site) => element(site, {}, '<script type="application/json">{"id":"x"}</script>'),
  told: /^survey "x" cannot be shown: .+; see hailong-collector check-survey$/,
  test: (visit) => visit.seesLink(),
});

mistake('a client of the host that cannot submit', {
  expected: 'told to the citizen as not recorded; hailong-refused',
  async test(visit) {
    await visit.untilHeard('ready');
    await visit.page.evaluate(() => {
      Object.assign(document.querySelector('hailong-survey')!, { client: {} });
    });
    await visit.choose('Hài lòng');
    await visit.press('Gửi đánh giá');
    const { detail } = await visit.untilHeard('refused');
    assert.match(`${detail['reason']}`, /submit is not a function/);
  },
});
