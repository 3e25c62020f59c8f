import assert from 'node:assert/strict';
import type { Bench } from '../bench/bench.ts';
import type { Tab } from '../bench/tab.ts';
import { until } from '../bench/until.ts';
import { rateInWidget, untilWidgetSays } from '../bench/widget-page.ts';
import { fault } from '../fault-row.ts';
import { fillOutbox } from '../page/fill-outbox.ts';

const KEPT = 'Chưa lưu được trên máy';

/** The words with which a receipt comes; the text for an answer that is only kept names others of them. */
const RECEIPT = 'Mã biên nhận';

/** The page says that nothing is stored, and what is sent from memory is recorded once. */
async function assertMemoryMode(bench: Bench, tab: Tab, place = tab.page.mainFrame()) {
  bench.onPost(() => ({ kind: 'drop' }));
  await rateInWidget(place);
  await untilWidgetSays(place, KEPT);
  await until('a post', () => bench.posts().length > 0);
  bench.onPost(() => undefined);
  await untilWidgetSays(place, RECEIPT);
  const [id] = bench.posts()[0]!.key.split('.');
  assert.equal(bench.revisions({ id: id! }).length, 1);
}

/** Runs in a page before it loads: databases do not open, and say nothing. */
function neverOpen(): void {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
}

/** Runs in a page before it loads: keeps every connection, so that it can be closed behind the client's back. */
function keepConnections(): void {
  const connections: IDBDatabase[] = [];
  Object.assign(window, { connections });
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
    const request = open.apply(this, args);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
}

fault(
  12,
  '`indexedDB.open` never answers',
  'memory mode in 2 s, wording changes',
  async (bench) => {
    const tab = await bench.openWidget('/widget.html', (page) =>
      page.evaluateOnNewDocument(neverOpen),
    );
    const startedAt = performance.now();
    await assertMemoryMode(bench, tab);
    assert.ok(performance.now() - startedAt < 8_000);
  },
);

fault(13, 'QuotaExceededError', 'memory mode + immediate send, not "saved"', async (bench) => {
  const tab = await bench.openWidget();
  const origin = bench.portal;
  await tab.cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await assertMemoryMode(bench, tab);
  assert.deepEqual(await tab.outbox(), []);
});

fault(
  14,
  'connection closed by the browser between operations',
  'reopen, one retry',
  async (bench) => {
    const tab = await bench.open({}, (page) => page.evaluateOnNewDocument(keepConnections));
    await tab.pending();
    const closed = await tab.page.evaluate(() => {
      const { connections } = window as unknown as { connections: IDBDatabase[] };
      for (const connection of connections) connection.close();
      return connections.length;
    });
    assert.equal(closed, 1);
    const response = bench.makeResponse();
    await tab.submit(response);
    assert.equal((await tab.untilSaved(response)).durable, true);
    await tab.untilReceipt(response);
    await bench.assertOneRecord(response);
  },
);

fault(15, 'site data cleared mid-session', 'on-screen answer saved again', async (bench) => {
  const tab = await bench.openWidget();
  await tab.page.setOfflineMode(true);
  await rateInWidget(tab.page);
  await untilWidgetSays(tab.page, 'Đã lưu trên máy');
  const [{ response } = assert.fail()] = await tab.outbox();
  // between two attempts: one that is under way would write its outcome in any case
  const { attempts } = await tab.untilAttempted(response);
  const cleared = { origin: bench.portal, storageTypes: 'all' };
  await tab.cdp.send('Storage.clearDataForOrigin', cleared);
  await tab.untilAttempted(response, attempts + 1);
  await tab.kill();
  const next = await bench.open();
  await until('an empty outbox', async () => (await next.outbox()).length === 0);
  await bench.assertOneRecord(response);
});

fault(16, 'private mode, opaque origin', 'as 12', async (bench) => {
  const tab = await bench.openWidget('/sandbox.html');
  const frame = await until('the frame', () =>
    tab.page.frames().find((each) => each.url().includes('/widget.html')),
  );
  await assertMemoryMode(bench, tab, frame);
});

fault(17, 'corrupt or foreign record in the store', 'quarantined, others drain', async (bench) => {
  const strangers: [string, unknown][] = [
    ['a', 7],
    ['b', null],
    ['c', { v: 1 }],
    ['d', { v: 2, response: { revision: 1 }, savedAt: 'yesterday', attempts: 0, notBefore: 0 }],
    ['e', { v: 2, response: 'x', savedAt: 1, attempts: 0, notBefore: 0 }],
  ];
  const tab = await bench.visit('/client.html');
  await tab.page.evaluate(fillOutbox, strangers);
  await tab.open({ collectors: [bench.proxy.url] });
  const response = bench.makeResponse();
  await tab.submit(response);
  await tab.untilReceipt(response);
  assert.deepEqual(
    await tab.outbox(),
    strangers.map(([, record]) => record),
  );
  const diagnostics = await tab.page.evaluate(() => window.clientPage.client.diagnostics());
  assert.deepEqual(diagnostics, [{ reason: 'not-readable', count: strangers.length }]);
  await bench.assertOneRecord(response);
});

fault(
  18,
  'records of an older and of a newer SDK',
  'migrated; newer left untouched',
  async (bench) => {
    const [older, newer] = [bench.makeResponse(), bench.makeResponse()];
    const common = { collector: bench.proxy.url, savedAt: Date.now(), attempts: 3, notBefore: 0 };
    const record = { v: 3, response: newer, ...common, unheardOf: true };
    const tab = await bench.visit('/client.html');
    await tab.page.evaluate(fillOutbox, [
      [`${older.id}.1 ${bench.proxy.url}`, { v: 1, response: older, ...common }],
      [`${newer.id}.1 ${bench.proxy.url}`, record],
    ] as [string, unknown][]);
    await tab.open({ collectors: [bench.proxy.url] });
    await until('the older one gone', async () => (await tab.outbox()).length === 1);
    assert.deepEqual(await tab.outbox(), [record]);
    assert.deepEqual(bench.posts(newer), []);
    await bench.assertOneRecord(older);
  },
);
