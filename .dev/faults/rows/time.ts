import assert from 'node:assert/strict';
import { fault } from '../fault-row.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const TEN_YEARS_MS = 10 * 365 * DAY_MS;

/** How long a client is watched after a jump, and how far its time goes at once, in milliseconds. */
const WATCH_MS = 12_000;
const STEP_MS = 250;

/** Upper bound of every pause that nobody asked for. */
const CAP_MS = 15 * MINUTE_MS;

fault(31, 'clock jumps ±10 years', 'no expiry of fresh items, no busy loop', async (bench) => {
  bench.onPost(() => ({ kind: 'drop' }));
  const tab = await bench.open({ isFake: true, random: 0.5 });
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.pass(0);
  for (const jumpMs of [TEN_YEARS_MS, -2 * TEN_YEARS_MS, TEN_YEARS_MS]) {
    await tab.page.evaluate((ms) => window.clientPage.clock.jump(ms), jumpMs);
    const before = bench.posts().length;
    for (let passedMs = 0; passedMs < WATCH_MS; passedMs += STEP_MS) await tab.pass(STEP_MS);
    const made = bench.posts().length - before;
    // a failed post is tried again at once without keepalive
    assert.ok(made <= 2 * 8, `${made} posts within ${WATCH_MS} ms`);
    assert.equal(await tab.pending(), 1);
    assert.equal((await tab.told(response))?.recorded, undefined);
  }
  bench.onPost(() => undefined);
  await tab.pass(CAP_MS);
  await tab.pass(CAP_MS);
  await tab.untilReceipt(response);
  await bench.assertOneRecord(response);
});

/** Most requests to a collector that is down, with three responses and two requests an attempt. */
const MOST_IN_HALF_AN_HOUR = 60;

fault(
  40,
  'one of two collectors down for a day',
  'the other is served at once; the first catches up',
  async (bench) => {
    const other = await bench.startCollector();
    const down = await bench.startProxy(other);
    down.use(() => ({ kind: 'drop' }));
    const options = { collectors: [down.url, bench.proxy.url], isFake: true, random: 0.5 };
    const tab = await bench.open(options);
    const responses = Array.from({ length: 3 }, () => bench.makeResponse());
    for (const response of responses) {
      await tab.submit(response);
      await tab.untilReceipt(response);
      await bench.assertOneRecord(response);
    }
    for (let minute = 0; minute < 30; minute += 1) await tab.pass(MINUTE_MS);
    const made = down.requests.length;
    assert.ok(made <= MOST_IN_HALF_AN_HOUR, `${made} requests in the first half an hour`);

    for (let passedMs = 0; passedMs < DAY_MS; passedMs += CAP_MS) await tab.pass(CAP_MS);
    assert.equal(await tab.pending(), responses.length);
    assert.equal(bench.posts().length, responses.length);
    down.use(() => undefined);
    for (let count = 0; (await tab.pending()) > 0 && count < 4; count += 1) {
      await tab.pass(CAP_MS);
    }
    assert.equal(await tab.pending(), 0);
    for (const response of responses) await bench.assertOneRecord(response, other);
  },
);
