import assert from 'node:assert/strict';
import { assertFallback, assertThanked, rate } from '../rate.ts';
import type { Host } from '../visit.ts';

/** One script tag and one element on a page without a build. */
export const plainHtml: Host = {
  name: 'plain-html',
  async smoke({ page, site, records, picture }) {
    await page.goto(site);
    await assertFallback(page);
    await picture('asked');
    await rate(page);
    await assertThanked(page);
    const [record] = await records();
    assert.deepEqual(record?.answers, { overall: 4 });
    assert.deepEqual(record.context, {
      agency: 'H99.31',
      procedure: '1.999193',
      level: 'full',
      outcome: 'granted',
    });
  },
};
