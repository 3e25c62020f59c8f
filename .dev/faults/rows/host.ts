import assert from 'node:assert/strict';
import type { Bench } from '../bench/bench.ts';
import { countLocks, readLocks } from '../bench/count-locks.ts';
import { createGate } from '../bench/gate.ts';
import type { Tab } from '../bench/tab.ts';
import { until } from '../bench/until.ts';
import { rateInWidget, untilWidgetSays } from '../bench/widget-page.ts';
import { fault } from '../fault-row.ts';
import { fillOutbox } from '../page/fill-outbox.ts';

/** The words with which a receipt comes. */
const RECEIPT = 'Mã biên nhận';

fault(
  37,
  'two SDK versions on one page',
  'one definition, one outbox, no double send',
  async (bench) => {
    const tab = await bench.openWidget('/two-widgets.html');
    await until('a warning', () => tab.said.some((line) => line.includes('is registered already')));
    await rateInWidget(tab.page);
    await untilWidgetSays(tab.page, RECEIPT);
    assert.equal(bench.posts().length, 1);

    const gate = createGate();
    bench.onPost(() => ({ kind: 'hold', until: gate.opened }));
    const both = await bench.visit('/two-clients.html', (page) =>
      page.evaluateOnNewDocument(countLocks),
    );
    const response = bench.makeResponse();
    await both.page.evaluate(
      (options, submitted) => {
        for (const page of [window.firstPage, window.clientPage]) page.open(options);
        window.firstPage.submit(submitted);
      },
      { collectors: [bench.proxy.url] },
      response,
    );
    await until('a post', () => bench.posts(response).length > 0);
    await both.page.evaluate(() => window.clientPage.client.drain());
    await until('the other client', async () => (await both.page.evaluate(readLocks)) > 1);
    gate.open();
    await until('an empty outbox', async () => (await both.outbox()).length === 0);
    assert.equal(bench.posts(response).length, 1);
    await bench.assertOneRecord(response);
  },
);

/** Runs in a page: does to it what old libraries and careless scripts do. */
function pollute(): void {
  const foreign = Object.create(null);
  foreign.headers = { value: { 'x-host': 'leaked' }, configurable: true };
  for (const name of ['body', 'method', 'mode', 'signal', 'integrity', 'duplex', 'referrer']) {
    foreign[name] = { value: 'polluted', configurable: true, writable: true };
  }
  Object.defineProperties(Object.prototype, foreign);
  // Prototype.js before 1.7 had it, and JSON.stringify calls it
  Object.defineProperty(Array.prototype, 'toJSON', {
    value: () => 'corrupted',
    configurable: true,
  });
}

/** Runs in a page: puts in the place of what the client uses what does not work. */
function patch(): void {
  window.fetch = () => Promise.reject(new Error('patched by the host'));
  Object.defineProperty(window, 'indexedDB', { value: undefined });
  JSON.stringify = () => 'patched';
}

/** Delivers a response and gives the headers with which it came, without those that name it. */
async function headersOf(bench: Bench, tab: Tab) {
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.untilReceipt(response);
  await bench.assertOneRecord(response);
  const [request = assert.fail()] = bench.posts(response);
  return { ...request.headers, 'idempotency-key': '', 'content-length': '' };
}

fault(
  38,
  'host pollutes `Object.prototype`, `Array.prototype.toJSON`, patches `fetch`',
  'request unchanged',
  async (bench) => {
    const clean = await headersOf(bench, await bench.open());
    const before = await bench.open({}, (page) => page.evaluateOnNewDocument(pollute));
    assert.deepEqual(await headersOf(bench, before), clean);
    const after = await bench.open();
    await after.page.evaluate(pollute);
    await after.page.evaluate(patch);
    assert.deepEqual(await headersOf(bench, after), clean);
  },
);

/** Longest time that the page may stand still, in milliseconds; the machine does other work meanwhile. */
const STILL_MS = 300;

/** Runs in a page before it loads: notes how long each long task took, in milliseconds. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

fault(39, 'a thousand refused items', 'cap message, host not slowed', async (bench) => {
  const RECORDS = 1_000;
  const now = Date.now();
  const records = Array.from({ length: RECORDS }, (): [string, unknown] => {
    const response = bench.makeResponse();
    const past = { savedAt: now, seenAt: now, agedMs: 0, attempts: 1, notBefore: now };
    const item = { v: 2, response, collector: bench.proxy.url, ...past, end: 'refused' };
    return [`${response.id}.1 ${bench.proxy.url}`, item];
  });
  const filling = await bench.visit('/client.html');
  await filling.page.evaluate(fillOutbox, records);
  await filling.page.close();

  bench.onPost(() => ({ kind: 'drop' }));
  const widget = await bench.openWidget('/widget.html', (page) =>
    page.evaluateOnNewDocument(watchTasks),
  );
  await rateInWidget(widget.page);
  await untilWidgetSays(widget.page, 'Chưa lưu được trên máy');
  const tasks = await widget.page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  assert.ok(Math.max(0, ...tasks) < STILL_MS, `stood still for ${tasks} ms`);
  bench.onPost(() => undefined);
  await untilWidgetSays(widget.page, RECEIPT);
  await widget.page.close();

  const tab = await bench.open();
  assert.equal((await tab.refused()).length, RECORDS);
  const response = bench.makeResponse();
  await tab.submit(response);
  assert.equal((await tab.untilSaved(response)).durable, false);
  await tab.untilReceipt(response);
  await bench.assertOneRecord(response);
});
