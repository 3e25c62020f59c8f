import assert from 'node:assert/strict';
import { rateInWidget, untilWidgetSays } from '../bench/widget-page.ts';
import { jsonAnswer, webPage } from '../bench/web-page.ts';
import { fault } from '../fault-row.ts';
import { postTo } from '../collector/post-to.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Upper bound of every pause that nobody asked for. */
const CAP_MS = 15 * MINUTE_MS;

/** Upper bound of the first pause. */
const BASE_MS = 2_000;

/** How far the fake clock goes at once where a pause is measured. */
const STEP_MS = 500;

fault(
  19,
  '500, 502, 503, 504 several times, then 201',
  'jittered retries within bounds',
  async (bench) => {
    const statuses = [500, 502, 503, 504, 500, 503];
    bench.onPost((at) => (statuses[at] ? webPage(statuses[at]) : undefined));
    const tab = await bench.open({ isFake: true, random: 0.9 });
    // the look at what earlier pages left is over
    await tab.pass(1_000);
    const response = bench.makeResponse();
    await tab.submit(response);
    await tab.pass(0);
    const gapsMs: number[] = [];
    for (let waitedMs = STEP_MS; gapsMs.length < statuses.length; waitedMs += STEP_MS) {
      const before = bench.posts().length;
      await tab.pass(STEP_MS);
      if (bench.posts().length === before) continue;
      gapsMs.push(waitedMs);
      waitedMs = 0;
    }
    for (const [at, gapMs] of gapsMs.entries()) {
      const boundMs = BASE_MS * 2 ** at;
      // a collector that only fails is left in peace besides, for as long as a first pause at most
      assert.ok(gapMs >= boundMs / 2 && gapMs <= boundMs + 2 * BASE_MS, `${gapsMs}`);
    }
    await tab.untilReceipt(response);
    assert.equal(bench.posts().length, statuses.length + 1);
    await bench.assertOneRecord(response);
  },
);

fault(
  20,
  '429 with Retry-After: seconds, date, garbage, negative, ten years',
  'honoured, honoured, ignored, 0, clamped',
  async (bench) => {
    const tab = await bench.open({ isFake: true, random: 0.5 });
    const now = await tab.page.evaluate(() => window.clientPage.clock.now());
    const date = new Date(now + 90_000).toUTCString();
    const cases = [
      { header: '120', floorMs: 120_000 },
      { header: date, floorMs: 90_000 },
      { header: 'soon', floorMs: 0 },
      { header: '-5', floorMs: 0 },
      { header: `${10 * 365 * 24 * 3600}`, floorMs: DAY_MS },
    ].map((each) => ({ ...each, response: bench.makeResponse() }));
    bench.onPost((_, { key }) => {
      const found = cases.find(({ response }) => key.startsWith(response.id));
      return webPage(429, { 'retry-after': found!.header });
    });
    for (const { response } of cases) {
      await tab.submit(response);
      await tab.pass(0);
    }
    for (const { response, header, floorMs } of cases) {
      const { notBefore } = await tab.untilAttempted(response);
      const afterFloorMs = notBefore - now - floorMs;
      assert.ok(afterFloorMs >= 0 && afterFloorMs <= BASE_MS, `${header}: ${notBefore - now} ms`);
    }
    const asked = cases.filter(({ floorMs }) => floorMs > 0).map(({ response }) => response);
    await tab.pass(BASE_MS);
    for (let count = 0; count < 3; count += 1) {
      await tab.page.evaluate(() => window.dispatchEvent(new Event('online')));
      await tab.pass(BASE_MS);
    }
    assert.deepEqual(
      asked.map((response) => bench.posts(response).length),
      [1, 1, 1],
    );
    bench.onPost(() => undefined);
    await tab.pass(DAY_MS + BASE_MS);
    for (const { response } of cases) await tab.untilReceipt(response);
    for (const { response } of cases) await bench.assertOneRecord(response);
  },
);

fault(21, '400, 413, 422', 'refused, visible, others proceed', async (bench) => {
  const [bad, long, unknown, good] = Array.from({ length: 4 }, () => bench.makeResponse());
  unknown!.answers = { nothing: 1 };
  bench.onPost((_, { key }) => {
    if (key === `${bad!.id}.1`) return jsonAnswer(400, { code: 'invalid-json', status: 400 });
    if (key === `${long!.id}.1`) return jsonAnswer(413, { code: 'body-too-large', status: 413 });
    return undefined;
  });
  const tab = await bench.open();
  for (const response of [bad!, long!, unknown!, good!]) await tab.submit(response);
  await tab.untilReceipt(good!);
  for (const response of [bad!, long!, unknown!]) {
    assert.equal((await tab.untilEnded(response)).kind, 'refused');
    assert.equal(bench.posts(response).length, 1);
  }
  const shown = (await tab.refused()).map(({ id, state, reason }) => `${id} ${state} ${reason}`);
  assert.deepEqual(
    shown.sort(),
    [
      `${bad!.id} refused answered 400 invalid-json`,
      `${long!.id} refused answered 413 body-too-large`,
      `${unknown!.id} refused answered 422 unknown-question`,
    ].sort(),
  );
  await bench.assertOneRecord(good!);

  bench.onPost(() => jsonAnswer(422, { code: 'unknown-question', status: 422 }));
  const widget = await bench.openWidget();
  await rateInWidget(widget.page);
  await untilWidgetSays(widget.page, 'Đánh giá chưa được ghi nhận');
});

fault(22, '401, 403 from a firewall', 'slow retry until expiry', async (bench) => {
  bench.onPost((at) => webPage(at % 2 ? 401 : 403));
  const tab = await bench.open({ isFake: true });
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.pass(0);
  await tab.pass(CAP_MS - 1_000);
  assert.equal(bench.posts().length, 1);
  const MAX_DAYS = 31;
  for (let day = 0; day <= MAX_DAYS && (await tab.pending()) > 0; day += 1) {
    await tab.page.evaluate((ms) => window.clientPage.clock.jump(ms), DAY_MS - CAP_MS);
    await tab.pass(CAP_MS);
  }
  assert.equal((await tab.untilEnded(response)).kind, 'expired');
  assert.deepEqual(
    (await tab.refused()).map(({ id, state }) => [id, state]),
    [[response.id, 'expired']],
  );
  assert.ok(bench.posts().length <= MAX_DAYS + 1, `${bench.posts().length} requests`);
});

fault(23, '404 after a mis-deployment, then fixed', 'delivered', async (bench) => {
  bench.onPost((at) => (at === 0 ? webPage(404) : undefined));
  const tab = await bench.open({ isFake: true });
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.pass(0);
  assert.equal(await tab.pending(), 1);
  assert.ok(tab.said.some((line) => /^error: hailong: .*404/.test(line)));
  await tab.pass(CAP_MS);
  await tab.untilReceipt(response);
  await bench.assertOneRecord(response);
});

fault(24, 'captive portal: 200 HTML, 302, 511', 'not success; retry', async (bench) => {
  const login = `${bench.portal}/empty.html`;
  const answers = [webPage(200), webPage(302, { location: login }), webPage(511)];
  bench.onPost((at) => answers[at]);
  const tab = await bench.open();
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.untilAttempted(response, 2);
  assert.deepEqual(bench.revisions(response), []);
  await tab.untilReceipt(response);
  await bench.assertOneRecord(response);
});

fault(
  25,
  '200 JSON from another service, other digest',
  'not success; diagnostic',
  async (bench) => {
    const [response, other] = [bench.makeResponse(), bench.makeResponse()];
    const { receipt } = await postTo(bench.collector.url, other);
    const answers = [
      jsonAnswer(200, { status: 'ok' }),
      jsonAnswer(200, receipt),
      jsonAnswer(200, { ...receipt, id: response.id }),
    ];
    bench.onPost((at) => answers[at]);
    const tab = await bench.open({ isFake: true });
    await tab.submit(response);
    await tab.pass(0);
    for (let attempt = 1; attempt <= answers.length; attempt += 1) {
      await tab.untilAttempted(response, attempt);
      const [{ collector, reason, count } = assert.fail()] = await tab.diagnostics();
      assert.match(reason, /^answered 200/);
      assert.deepEqual([collector, count], [bench.proxy.url, 1]);
      assert.equal((await tab.told(response))?.recorded, undefined);
      await tab.pass(BASE_MS * 2 ** attempt);
    }
    await tab.untilReceipt(response);
    await bench.assertOneRecord(response);
  },
);
