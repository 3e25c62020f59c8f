import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from '@hailong/protocol';
import { firstRevision as response, secondRevision } from '../../../protocol/fixtures/responses.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createFakeCollector, json, receiptFor, webPage } from '../support/fake-collector.ts';

function setUp(options: { subtle?: null } = {}) {
  const collector = createFakeCollector();
  const clock = createFakeClock();
  const { fetch } = collector;
  const transport = createHttpTransport('https://host/base/', { fetch, clock, ...options });
  return { collector, clock, ship: () => transport({ response, waitedSeconds: 61 }) };
}

const fail = () => Promise.reject(new TypeError('Failed to fetch'));

test('posts the canonical response with its key and its waiting time', async () => {
  const { collector, ship } = setUp();
  await ship();
  const { url, init } = collector.seen[0]!;
  assert.equal(url, 'https://host/base/v1/responses');
  assert.equal(init.body, canonicalJson(response));
  assert.deepEqual(
    { ...init.headers },
    {
      'Content-Type': 'application/json',
      'Idempotency-Key': `${response.id}.1`,
      'Hailong-Waited-Seconds': '61',
    },
  );
});

test('has delivered a response when its receipt comes back', async () => {
  const receipt = await receiptFor(canonicalJson(response));
  const { clock, ship } = setUp();
  assert.deepEqual(await ship(), { kind: 'delivered', receipt });
  assert.deepEqual(clock.pauses(), []);
});

test('has not delivered a response when the receipt is for other content', async () => {
  const { collector, ship } = setUp();
  const { digest } = await receiptFor(canonicalJson(secondRevision));
  const receipt = await receiptFor(canonicalJson(response));
  collector.next(() => json({ ...receipt, digest }));
  assert.equal((await ship()).kind, 'retry');
});

test('takes a well-formed receipt on a page without WebCrypto', async () => {
  assert.equal((await setUp({ subtle: null }).ship()).kind, 'delivered');
});

test('tries a second time without keepalive when the request fails at once', async () => {
  const { collector, ship } = setUp();
  collector.next(fail);
  assert.equal((await ship()).kind, 'delivered');
  assert.deepEqual(
    collector.seen.map(({ init }) => init.keepalive),
    [true, false],
  );
});

test('does not try a second time when the request fails later', async () => {
  const { collector, clock, ship } = setUp();
  collector.next(() => {
    clock.advance(101);
    return fail();
  });
  assert.equal((await ship()).kind, 'retry');
  assert.equal(collector.seen.length, 1);
});

test('gives up after thirty seconds without an answer', async () => {
  const { collector, clock, ship } = setUp();
  collector.next(
    ({ init }) =>
      new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(init.signal))),
  );
  const result = ship();
  clock.advance(30_000);
  assert.deepEqual(await result, { kind: 'retry', reason: 'no answer in time' });
  assert.deepEqual(clock.pauses(), []);
});

test('names the network, CORS and the security policy when nothing answers', async () => {
  const { collector, ship } = setUp();
  collector.next(fail, fail);
  const reason = 'unreachable (network, CORS or CSP)';
  assert.deepEqual(await ship(), { kind: 'retry', reason });
});

for (const [title, answer, expected] of [
  ['503 with a pause', () => json({}, 503, { 'retry-after': '9' }), { retryAfterMs: 9_000 }],
  ['403 from a firewall', () => webPage(403), { slow: true }],
  ['404 of a wrong address', () => webPage(404), { slow: true }],
  ['400 of a firewall', () => webPage(400), { slow: true }],
  ['a captive portal', () => webPage(), { slow: false }],
  [
    'a cut-off body',
    () => new Response('{"form', { headers: { 'content-type': 'application/json' } }),
    {},
  ],
] as [string, () => Response, object][]) {
  test(`keeps a response after ${title}`, async () => {
    const { collector, ship } = setUp();
    collector.next(answer);
    const result = await ship();
    assert.deepEqual({ ...result, ...expected, kind: 'retry' }, result);
  });
}

for (const status of [400, 410, 413, 415, 422]) {
  test(`ends a delivery refused with ${status} and names the problem`, async () => {
    const { collector, ship } = setUp();
    const problem = { code: 'invalid-message', title: '', status, type: '', detail: '' };
    collector.next(() => json(problem, status, { 'content-type': 'application/problem+json' }));
    const reason = `answered ${status} invalid-message`;
    assert.deepEqual(await ship(), { kind: 'refused', reason });
  });
}
