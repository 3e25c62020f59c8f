import assert from 'node:assert/strict';
import { assertToldOnce } from '../bad-input/mistake.ts';
import { row, type HostRow } from '../host-row.ts';
import { hostPage, type PageParts } from '../site/page.ts';
import type { Site } from '../site/site.ts';

/** What comes of a page with a policy, in the words of the table, and its test. */
export interface Outcome {
  expected: string;
  test: HostRow['test'];
}

/** A policy, or headers of another name, and what its page has beside the element. */
export type Policy = (site: Site) => string | Record<string, string>;

/** Declares a page with a policy. */
export function policy(
  name: string,
  policyOf: Policy,
  { expected, test }: Outcome,
  parts?: PageParts,
): void {
  const headers = (site: Site) => {
    const given = policyOf(site);
    return typeof given === 'string' ? { 'Content-Security-Policy': given } : given;
  };
  row({ table: 'policies', name, expected, page: { ...hostPage(parts), headers }, test });
}

/** The outcome that a rating is recorded, while the page's policy is broken by exactly this. */
export function recordsDespite(
  violations: readonly string[],
  errors: readonly RegExp[] = [],
): Outcome {
  const count = violations.length === 0 ? 'nothing' : violations.join(', ');
  return {
    expected: `recorded; violates ${count}`,
    async test(visit) {
      await visit.rate();
      const heard = await visit.heard();
      assert.deepEqual(
        heard.violations.map((each) => each.split(' http')[0]),
        violations,
      );
      const told = await visit.errors();
      assert.equal(told.length, errors.length, told.join('\n'));
      errors.forEach((error, at) => assert.match(told[at]!, error));
    },
  };
}

/** The outcome that a rating is recorded and the policy never broken. */
export const records: Outcome = recordsDespite([]);

/** The outcome that the link stays and the page hears why. */
export function keepsLink(message: RegExp): Outcome {
  return {
    expected: 'the link stays; hailong-error',
    async test(visit) {
      await assertToldOnce(visit, message);
      await visit.seesLink();
    },
  };
}

/** The outcome that nothing of the element's file runs. */
export const neverRuns: Outcome = {
  expected: 'the link stays; the file never runs',
  async test(visit) {
    await visit.seesLink();
    const isDefined = () => customElements.get('hailong-survey') !== undefined;
    assert.equal(await visit.page.evaluate(isDefined), false);
  },
};
