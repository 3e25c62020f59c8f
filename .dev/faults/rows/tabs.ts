import assert from 'node:assert/strict';
import { rateInWidget, untilWidgetSays } from '../bench/widget-page.ts';
import type { Bench } from '../bench/bench.ts';
import type { Tab } from '../bench/tab.ts';
import { countLocks, readLocks } from '../bench/count-locks.ts';
import { createGate } from '../bench/gate.ts';
import { until } from '../bench/until.ts';
import { fault } from '../fault-row.ts';

const TABS = 10;

/** A browser opens six connections to a server; some are taken by preflights. */
const AT_ONCE = 4;

/** Holds every post back until there are so many. */
function holdUntil(bench: Bench, count: number): void {
  const gate = createGate();
  bench.onPost((at) => {
    if (at + 1 === count) gate.open();
    return { kind: 'hold', until: gate.opened };
  });
}

async function openTabs(bench: Bench, isUnlocked: boolean): Promise<Tab[]> {
  const open = async () => {
    const tab = await bench.open({ isUnlocked }, (page) => page.evaluateOnNewDocument(countLocks));
    await tab.page.setOfflineMode(true);
    return tab;
  };
  return Promise.all(Array.from({ length: TABS }, open));
}

const wake = (tabs: Tab[]) => Promise.all(tabs.map(({ page }) => page.setOfflineMode(false)));

const hasAsked = async ({ page }: Tab) => (await page.evaluate(readLocks)) > 0;

const untilAllEmpty = (tabs: Tab[]) =>
  until('ten tabs that wait for nothing', async () =>
    (await Promise.all(tabs.map((tab) => tab.pending()))).every((count) => count === 0),
  );

fault(8, 'the same item from two tabs in parallel', 'one record', async (bench) => {
  const response = bench.makeResponse();
  holdUntil(bench, 2);
  const tabs = [await bench.open({ isUnlocked: true }), await bench.open({ isUnlocked: true })];
  await Promise.all(tabs.map((tab) => tab.submit(response)));
  const [one, two] = await Promise.all(tabs.map((tab) => tab.untilReceipt(response)));
  assert.deepEqual(one, two);
  await bench.assertOneRecord(response);
});

fault(
  9,
  'ten tabs wake together',
  'at most one in flight per item with locks; one record without',
  async (bench) => {
    const [locked, unlocked] = [bench.makeResponse(), bench.makeResponse()];
    const gate = createGate();
    bench.onPost(() => ({ kind: 'hold', until: gate.opened }));
    const tabs = await openTabs(bench, false);
    await tabs[0]!.submit(locked);
    await tabs[0]!.untilSaved(locked);
    await wake(tabs);
    await until('ten tabs that asked for the lock', async () =>
      (await Promise.all(tabs.map(hasAsked))).every(Boolean),
    );
    await until('a post', () => bench.posts(locked).length > 0);
    assert.equal(bench.posts(locked).length, 1);
    gate.open();
    await untilAllEmpty(tabs);
    await Promise.all(tabs.map(({ page }) => page.close()));
    await bench.assertOneRecord(locked);

    holdUntil(bench, AT_ONCE);
    const others = await openTabs(bench, true);
    await others[0]!.submit(unlocked);
    await others[0]!.untilSaved(unlocked);
    await wake(others);
    await others[0]!.untilReceipt(unlocked);
    await untilAllEmpty(others);
    assert.ok(bench.posts(unlocked).length >= AT_ONCE);
    await bench.assertOneRecord(unlocked);
  },
);

fault(11, 'no `navigator.locks`', 'works', async (bench) => {
  const tab = await bench.openWidget('/widget.html', (page) =>
    page.evaluateOnNewDocument(() =>
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
    ),
  );
  assert.equal(await tab.page.evaluate(() => navigator.locks), undefined);
  await tab.page.setOfflineMode(true);
  await rateInWidget(tab.page);
  await untilWidgetSays(tab.page, 'Đã lưu trên máy');
  const [item] = await tab.outbox();
  await tab.page.setOfflineMode(false);
  await untilWidgetSays(tab.page, 'Đã ghi nhận');
  await bench.assertOneRecord(item!.response);
});

fault(
  36,
  'a second revision while the first is in flight',
  'both arrive in order, the last counts',
  async (bench) => {
    const first = bench.makeResponse();
    const second = { ...first, revision: 2, answers: { overall: 1 } };
    const gate = createGate();
    bench.onPost((at) => (at === 0 ? { kind: 'hold', until: gate.opened } : undefined));
    const tab = await bench.open();
    await tab.submit(first);
    await until('the first post', () => bench.posts().length === 1);
    await tab.submit(second);
    await tab.untilSaved(second);
    await tab.page.evaluate(async (url) => {
      const { client } = window.clientPage;
      client.drain();
      await client.pending();
      // what the drain has sent is at the proxy before this
      await fetch(url);
    }, `${bench.proxy.url}/healthz`);
    assert.deepEqual(bench.posts(second), []);
    gate.open();
    await tab.untilReceipt(second);
    assert.deepEqual(
      bench.posts().map(({ key }) => key),
      [`${first.id}.1`, `${first.id}.2`],
    );
    assert.deepEqual(
      bench.revisions(first).map(({ revision }) => revision),
      [1, 2],
    );
  },
);
