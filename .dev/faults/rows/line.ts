import assert from 'node:assert/strict';
import { until } from '../bench/until.ts';
import { rateInWidget, untilWidgetSays } from '../bench/widget-page.ts';
import { fault } from '../fault-row.ts';
import type { Fault } from '../proxy/fault.ts';

/** Longer than any row takes, in milliseconds. */
const NEVER_MS = 600_000;

/** How long a client waits for an answer, in milliseconds. */
const TIMEOUT_MS = 30_000;

fault(26, 'truncated body; stall of 60 s', 'timeout, retry', async (bench) => {
  const faults: Fault[] = [
    { kind: 'truncate', bytes: 20 },
    { kind: 'stall', ms: NEVER_MS },
  ];
  bench.onPost((at) => faults[at]);
  const tab = await bench.open({ isFake: true });
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.pass(0);
  await tab.untilAttempted(response, 1);
  await tab.advance(2_000);
  await until('the second post', () => bench.posts().length === 2);
  await tab.advance(TIMEOUT_MS - 2_000);
  assert.equal((await tab.untilAttempted(response, 1)).attempts, 1);
  await tab.advance(2_000);
  const { reason } = await tab.untilAttempted(response, 2);
  assert.equal(reason, 'no answer in time');
  await tab.pass(4_000);
  await tab.untilReceipt(response);
  await bench.assertOneRecord(response);
});

fault(
  27,
  'CORS header gone; preflight 500 or stalled',
  'retry; the diagnostic names CORS',
  async (bench) => {
    const preflights: Fault[] = [
      { kind: 'answer', status: 500 },
      { kind: 'answer', status: 500 },
      { kind: 'stall', ms: NEVER_MS },
    ];
    const closed: Fault = { kind: 'change', headers: { 'access-control-allow-origin': null } };
    let [asked, posted] = [0, 0];
    bench.proxy.use(({ method }) => {
      if (method === 'OPTIONS') return preflights[asked++];
      return posted++ < 2 ? closed : undefined;
    });
    const tab = await bench.open({ isFake: true });
    const response = bench.makeResponse();
    await tab.submit(response);
    await tab.pass(0);
    await tab.untilAttempted(response, 1);
    const [{ reason } = assert.fail()] = await tab.diagnostics();
    assert.match(reason, /CORS/);
    await tab.advance(2_000);
    await until('a preflight that stalls', () => asked === preflights.length);
    await tab.advance(TIMEOUT_MS);
    await tab.untilAttempted(response, 2);
    assert.equal(posted, 0);
    await tab.pass(4_000);
    await tab.untilAttempted(response, 3);
    assert.match((await tab.diagnostics())[0]!.reason, /CORS/);
    assert.equal(await tab.pending(), 1);
    await tab.pass(8_000);
    await tab.untilReceipt(response);
    await bench.assertOneRecord(response);
  },
);

fault(
  28,
  'CSP `connect-src` blocks the collector',
  'immediate visible diagnostic, item kept',
  async (bench) => {
    const tab = await bench.openWidget('/policy.html');
    await rateInWidget(tab.page);
    await untilWidgetSays(tab.page, 'Đã lưu trên máy');
    await until('the diagnostic', () =>
      tab.said.some((line) => /^error: <hailong-survey>.*connect-src/.test(line)),
    );
    const [{ response } = assert.fail()] = await tab.outbox();
    assert.deepEqual(bench.proxy.requests, []);
    const mended = await bench.openWidget();
    await until('an empty outbox', async () => (await mended.outbox()).length === 0);
    await bench.assertOneRecord(response);
  },
);

/** Runs in a page before it loads: notes the `keepalive` of each request of a response and how it went. */
function watchKeepalive(): void {
  const sendings: string[] = [];
  Object.assign(window, { sendings });
  const send = window.fetch;
  window.fetch = async (input, options) => {
    const isOurs = String(input).endsWith('/v1/responses');
    const sending = send(input, options);
    const note = (end: string) => isOurs && sendings.push(`${options?.keepalive} ${end}`);
    sending.then(
      () => note('answered'),
      () => note('failed'),
    );
    return sending;
  };
}

fault(29, 'keepalive budget used up by the host', 'second try without keepalive', async (bench) => {
  const hosts = '/host';
  bench.proxy.use(({ path }) => (path === hosts ? { kind: 'stall', ms: NEVER_MS } : undefined));
  const tab = await bench.open({}, (page) => page.evaluateOnNewDocument(watchKeepalive));
  await tab.page.evaluate((url) => {
    // 64 KiB is what all requests of a page that outlive it share
    const body = 'x'.repeat(64 * 1024 - 10);
    void fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true, body });
  }, bench.proxy.url + hosts);
  await until("the host's request", () => bench.proxy.requests.some(({ path }) => path === hosts));
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.untilReceipt(response);
  const sendings = await tab.page.evaluate(
    () => (window as unknown as { sendings: string[] }).sendings,
  );
  assert.deepEqual(sendings, ['true failed', 'false answered']);
  await bench.assertOneRecord(response);
});

fault(
  30,
  'ad blocker kills the URL',
  'kept; docs: neutral paths, first-party host',
  async (bench) => {
    const tab = await bench.open();
    await tab.cdp.send('Network.enable');
    const block = (urls: string[]) => tab.cdp.send('Network.setBlockedURLs', { urls });
    await block(['*/v1/responses*']);
    const response = bench.makeResponse();
    await tab.submit(response);
    assert.equal((await tab.untilSaved(response)).durable, true);
    await tab.untilAttempted(response, 2);
    assert.equal(await tab.pending(), 1);
    assert.match((await tab.diagnostics())[0]!.reason, /unreachable/);
    assert.deepEqual(bench.posts(), []);
    await block([]);
    await tab.untilReceipt(response);
    await bench.assertOneRecord(response);
  },
);

fault(
  34,
  '30 % loss, 2 s round trip, 50 kbit/s',
  'completes within a bounded number of requests',
  async (bench) => {
    const RESPONSES = 4;
    const MOST_REQUESTS = RESPONSES * 6;
    const thin: Fault = { kind: 'slow', roundTripMs: 2_000, bytesPerSecond: 50_000 / 8 };
    bench.proxy.use(() => {
      const chance = bench.random();
      if (chance < 0.15) return { kind: 'drop' };
      return chance < 0.3 ? { kind: 'lose-answer' } : thin;
    });
    const tab = await bench.open({ random: 0.5 });
    const responses = Array.from({ length: RESPONSES }, () => bench.makeResponse());
    for (const response of responses) await tab.submit(response);
    await until('four receipts', async () => (await tab.pending()) === 0, 50_000);
    for (const response of responses) await bench.assertOneRecord(response);
    assert.ok(bench.posts().length <= MOST_REQUESTS, `${bench.posts().length} posts`);
  },
);

fault(35, 'DNS failure, TLS error', 'retry', async (bench) => {
  const broken = ['https://collector.invalid', bench.proxy.url.replace('http:', 'https:')];
  const tab = await bench.open({ collectors: [...broken, bench.proxy.url] });
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.untilReceipt(response);
  for (const collector of broken) {
    const item = await until(`two attempts at ${collector}`, async () =>
      (await tab.outbox()).find((each) => each.collector === collector && each.attempts >= 2),
    );
    assert.equal(item.end, undefined);
    assert.match(item.reason!, /unreachable/);
  }
  assert.equal(await tab.pending(), broken.length);
  await bench.assertOneRecord(response);
});
