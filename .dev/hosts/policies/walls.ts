import assert from 'node:assert/strict';
import { neverRuns, policy, records, type Outcome } from './declare-policy.ts';

policy('sandbox allow-scripts', () => 'sandbox allow-scripts', records);
policy(
  'sandbox allow-scripts allow-forms allow-same-origin',
  () => 'sandbox allow-scripts allow-forms allow-same-origin',
  records,
);
policy('sandbox', () => 'sandbox', neverRuns);

/** The outcome that an answer stays on the device, for want of a way to its collector. */
const keeps: Outcome = {
  expected: 'saved on the device; hailong-error',
  async test(visit) {
    await visit.choose('Hài lòng');
    await visit.press('Gửi đánh giá');
    const { detail } = await visit.untilHeard('saved');
    assert.equal(detail['durable'], true);
    await visit.untilHeard('error', 2);
    const told = (await visit.errors()).toSorted();
    assert.equal(told.length, 2);
    assert.match(told[0]!, /blocked; the page's policy needs it in connect-src$/);
    assert.match(told[1]!, /unreachable \(network, CORS or CSP\)$/);
  },
};

policy("connect-src 'self'", () => "connect-src 'self'", keeps);

/** The outcome that a policy which only reports changes nothing. */
const onlyReports: Outcome = {
  expected: 'recorded; only reports; no hailong-error',
  async test(visit) {
    await visit.rate();
    assert.deepEqual(await visit.errors(), []);
    const { violations } = await visit.heard();
    assert.ok(violations.every((each) => each.startsWith('report ')));
    assert.ok(violations.some((each) => each.includes('connect-src')));
  },
};

policy(
  "Report-Only: default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  () => ({
    'Content-Security-Policy-Report-Only':
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  onlyReports,
);
