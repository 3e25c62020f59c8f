import assert from 'node:assert/strict';
import { assertFallback, assertThanked, rate } from '../rate.ts';
import type { Host } from '../visit.ts';

/**
 * Gives the test of an app that hands its own client and its own survey over as properties. Its thanks
 * come with a new drawing of the app, which must leave the survey as it is.
 */
export function framework(name: string): Host {
  return {
    name,
    async smoke({ page, site, records, picture }) {
      await page.goto(site);
      await assertFallback(page);
      await picture('asked');
      await rate(page);
      await assertThanked(page);
      const heading = '::-p-aria([name="Cảm ơn Ông/Bà đã đánh giá"][role="heading"])';
      await page.locator(heading).wait();
      const { survey, answers, context } = (await records()).at(-1) ?? {};
      assert.deepEqual(survey, { id: 'tinh-mau', version: 1 });
      assert.deepEqual(answers, { overall: 4 });
      assert.deepEqual(context, { agency: 'H99.107', procedure: '1.999001', outcome: 'granted' });
    },
  };
}
