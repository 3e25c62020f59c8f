import assert from 'node:assert/strict';
import { assertFallback, assertThanked, rate } from '../rate.ts';
import type { Host } from '../visit.ts';

/** A page with an AMD loader and Clay; the portlet with the survey is drawn late, and a module hears its event. */
export const liferay: Host = {
  name: 'liferay',
  async smoke({ page, site, records, picture }) {
    await page.goto(site);
    const isAmd = () => typeof Reflect.get(globalThis, 'define').amd === 'object';
    assert.equal(await page.evaluate(isAmd), true);
    await page.waitForSelector('.portlet hailong-survey');
    await assertFallback(page);
    await picture('asked');
    await rate(page);
    await assertThanked(page, '.alert-success');
    const { answers, context } = (await records()).at(-1) ?? {};
    assert.deepEqual(answers, { overall: 4 });
    assert.deepEqual(context, { agency: 'H99.22', procedure: '1.999400', outcome: 'late' });
  },
};
