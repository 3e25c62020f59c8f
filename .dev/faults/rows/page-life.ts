import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Bench } from '../bench/bench.ts';
import { stickAtSecondPut } from '../bench/stuck-commit.ts';
import type { Tab } from '../bench/tab.ts';
import { until } from '../bench/until.ts';
import { rateInWidget, untilWidgetSays } from '../bench/widget-page.ts';
import { systemChromium } from '../../browser/system-chromium.ts';
import { fault, NotRun } from '../fault-row.ts';

/** How often the page is left, each way: a client that saves too late loses some answers, not all. */
const NAVIGATIONS = 4;

const untilEmpty = (tab: Tab) =>
  until('an empty outbox', async () => (await tab.outbox()).length === 0);

/** Leaves the page in the very task in which a response is submitted. */
async function submitAndLeave(bench: Bench, destination: string) {
  const response = bench.makeResponse();
  const tab = await bench.open();
  // before a citizen can have answered, the client has looked for what earlier pages left
  await tab.pending();
  const arrived = tab.page.waitForNavigation();
  await tab.page.evaluate(
    (submitted, path) => {
      window.clientPage.submit(submitted);
      location.href = path;
    },
    response,
    destination,
  );
  await arrived;
  return { tab, response };
}

fault(1, 'offline at submit', 'saved; delivered after `online`', async (bench) => {
  const tab = await bench.openWidget();
  await tab.page.setOfflineMode(true);
  await rateInWidget(tab.page);
  await untilWidgetSays(tab.page, 'Đã lưu trên máy');
  const [item] = await tab.outbox();
  assert.equal(bench.posts().length, 0);
  await tab.page.setOfflineMode(false);
  await untilWidgetSays(tab.page, 'Đã ghi nhận');
  await bench.assertOneRecord(item!.response);
});

fault(2, 'tab killed right after "saved"', 'next load delivers exactly once', async (bench) => {
  const response = bench.makeResponse();
  const killed = await bench.open();
  await killed.page.setOfflineMode(true);
  await killed.submit(response);
  assert.equal((await killed.untilSaved(response)).durable, true);
  await killed.kill();
  await untilEmpty(await bench.open());
  assert.equal(bench.posts(response).length, 1);
  await bench.assertOneRecord(response);
});

fault(
  3,
  'tab killed between click and commit',
  'nothing was told; never half an item',
  async (bench) => {
    const stuck = '/stuck';
    bench.proxy.use(({ path }) => (path === stuck ? { kind: 'stall', ms: 60_000 } : undefined));
    const second = await bench.startProxy(bench.collector);
    const collectors = [bench.proxy.url, second.url];
    const killed = await bench.open({ collectors }, (page) =>
      page.evaluateOnNewDocument(stickAtSecondPut, bench.proxy.url + stuck),
    );
    const response = bench.makeResponse();
    // never answered: the page stands still
    killed.submit(response).catch(() => undefined);
    await until('a commit that stands still', () =>
      bench.proxy.requests.some(({ path }) => path === stuck),
    );
    await killed.kill();
    assert.deepEqual(killed.said, []);
    const next = await bench.open({ collectors });
    assert.deepEqual(await next.outbox(), []);
    assert.deepEqual([bench.posts(), second.requests], [[], []]);
    await next.submit(response);
    await next.untilReceipt(response);
    await bench.assertOneRecord(response);
  },
);

fault(
  4,
  'navigation 0 ms after the click',
  'keepalive completes or the outbox resends; one record',
  async (bench) => {
    const destinations = Array.from({ length: NAVIGATIONS }, () => ['/client.html', '/empty.html']);
    for (const path of destinations.flat()) {
      const { tab, response } = await submitAndLeave(bench, path);
      const next = path === '/client.html' ? tab : await bench.visit('/client.html');
      await next.open({ collectors: [bench.proxy.url] });
      await until('the post', () => bench.posts(response).length > 0);
      await untilEmpty(next);
      await bench.assertOneRecord(response);
    }
  },
);

fault(
  10,
  'tab frozen while holding the lock',
  'another proceeds within the deadline',
  async (bench) => {
    bench.onPost((at) => (at === 0 ? { kind: 'stall', ms: 60_000 } : undefined));
    const response = bench.makeResponse();
    const frozen = await bench.open({ isFake: true });
    await frozen.submit(response);
    await until('the first post', () => bench.posts().length === 1);
    await frozen.cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    const other = await bench.open({ isFake: true });
    const { held } = await other.page.evaluate(() => navigator.locks.query());
    assert.equal(held?.length, 1);
    let waitedMs = 0;
    for (; bench.posts().length === 1 && waitedMs < 70_000; waitedMs += 1_000) {
      await other.pass(1_000);
    }
    await untilEmpty(other);
    assert.ok(waitedMs > 10_000 && waitedMs <= 65_000, `after ${waitedMs} ms`);
    await bench.assertOneRecord(response);
  },
);

/** Leaves a page and comes back to it as it was, which not every Chromium can do. */
async function leaveAndComeBack(tab: Tab, elsewhere: string): Promise<void> {
  await tab.page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => console.log(`persisted: ${persisted}`)),
  );
  await tab.page.goto(elsewhere);
  await tab.page.goBack();
  await until('a page that was kept', () => tab.said.includes('log: persisted: true'));
}

fault(32, 'back-forward cache restore', 'timers restart, database reopened', async (bench) => {
  const system = systemChromium();
  if (!system) {
    throw new NotRun(
      'needs a Chromium of the system, as the one from npm keeps no pages; a browser test of the client sends `pagehide` instead',
    );
  }
  const own = await bench.launch({ executablePath: system, headless: true });
  own.onPost(() => ({ kind: 'drop' }));
  const [response, later] = [own.makeResponse(), own.makeResponse()];
  const tab = await own.open();
  await tab.submit(response);
  await tab.untilAttempted(response);
  await leaveAndComeBack(tab, `${own.portal}/empty.html`);
  own.onPost(() => undefined);
  await tab.untilReceipt(response);
  await tab.submit(later);
  assert.equal((await tab.untilSaved(later)).durable, true);
  await tab.untilReceipt(later);
  await own.assertOneRecord(response);
});

fault(33, 'hidden, then killed by the system', 'outbox intact', async (bench) => {
  bench.onPost(() => ({ kind: 'drop' }));
  const response = bench.makeResponse();
  const options = { collectors: [bench.proxy.url] };
  const profile = { userDataDir: join(bench.folder, 'profile') };
  const killed = await bench.launch(profile);
  const tab = await killed.open(options);
  await tab.submit(response);
  await tab.untilSaved(response);
  await tab.cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  assert.equal(await tab.page.evaluate(() => document.visibilityState), 'hidden');
  await killed.kill();

  const next = await (await bench.launch(profile)).visit('/client.html');
  const [item] = await next.outbox();
  assert.deepEqual(item?.response, response);
  bench.onPost(() => undefined);
  await next.open(options);
  await untilEmpty(next);
  await bench.assertOneRecord(response);
});
