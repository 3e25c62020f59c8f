import { expect } from 'chai';
import { firstRevision, secondRevision } from '../../protocol/fixtures/responses.ts';
import { createResponseId } from '../src/create-response-id.ts';
import { COLLECTOR, createBench } from './support/bench.ts';
import { json, receiptFor, webPage } from './support/fake-collector.ts';
import { deleteDatabase, putRaw, rawRecords } from './support/raw-records.ts';
import { until } from './support/until.ts';

describe('a client in a browser', () => {
  let bench: ReturnType<typeof createBench>;
  beforeEach(() => (bench = createBench()));
  afterEach(() => bench.end());

  it('has committed a response when it says that it is saved', async () => {
    bench.collector.always(() => webPage());
    const { durable } = await bench.open().submit(firstRevision).saved;
    const [record] = await rawRecords(bench.database);
    expect(durable).to.equal(true);
    expect(record).to.deep.include({ v: 2, response: firstRevision });
  });

  it('has committed a response before the first request', async () => {
    let atFirst: unknown[] = [];
    bench.collector.next(async ({ init }) => {
      atFirst = await rawRecords(bench.database);
      return json(await receiptFor(String(init.body)), 201);
    });
    await bench.open().submit(firstRevision).recorded;
    expect(atFirst).to.have.length(1);
  });

  it('removes a response when the collector has given its receipt', async () => {
    const delivery = await bench.open().submit(firstRevision).recorded;
    expect(delivery).to.deep.include({ kind: 'recorded' });
    expect(await rawRecords(bench.database)).to.deep.equal([]);
  });

  it('saves what was submitted even when the host changes the object afterwards', async () => {
    const response = structuredClone(firstRevision);
    const { recorded } = bench.open().submit(response);
    response.answers = { overall: 1 };
    await recorded;
    expect(bench.collector.seen[0]!.init.body).to.contain('"overall":4');
  });

  for (const [title, answer] of [
    ['a web page in place of the collector', () => webPage()],
    ['the receipt of other content', () => receiptFor(JSON.stringify(secondRevision)).then(json)],
    ['an empty success', () => new Response(null, { status: 204 })],
    ['a broken network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as [string, () => Response | Promise<Response>][]) {
    it(`keeps a response after ${title}`, async () => {
      bench.collector.always(answer);
      const page = bench.open();
      page.submit(firstRevision);
      await bench.untilAttempted();
      expect(await rawRecords(bench.database)).to.have.length(1);
      expect(await page.pending()).to.equal(1);
    });
  }

  it('comes back after the pause a busy collector asked for, and not before', async () => {
    bench.collector.next(() => json({}, 503, { 'retry-after': '120' }));
    const page = bench.open();
    const { recorded } = page.submit(firstRevision);
    await until(() => bench.clock.pauses().some((ms) => ms === 121_000));
    bench.clock.advance(119_999);
    page.drain();
    await page.pending();
    expect(bench.collector.seen).to.have.length(1);
    bench.clock.advance(1_001);
    expect((await recorded).kind).to.equal('recorded');
    expect(bench.collector.seen).to.have.length(2);
  });

  it('shows a refused response with its reason and sends it no more', async () => {
    const problem = { code: 'invalid-answer', title: 'x', status: 422, type: 'x', detail: 'x' };
    bench.collector.next(() => json(problem, 422, { 'content-type': 'application/problem+json' }));
    const page = bench.open();
    const delivery = await page.submit(firstRevision).recorded;
    page.drain();
    const { id, revision } = firstRevision;
    const reason = 'answered 422 invalid-answer';
    expect(delivery).to.deep.include({ kind: 'refused', reason });
    expect(await page.refused()).to.deep.equal([
      { id, revision, collector: COLLECTOR, state: 'refused', reason },
    ]);
    expect(bench.collector.seen).to.have.length(1);
  });

  it('delivers on the next page what the last one left', async () => {
    bench.collector.next(() => Promise.reject(new TypeError('Failed to fetch')));
    bench.collector.next(() => Promise.reject(new TypeError('Failed to fetch')));
    const before = bench.open();
    before.submit(firstRevision);
    await bench.untilAttempted();
    before.close();
    const after = bench.open();
    bench.clock.advance(500);
    await until(async () => (await after.pending()) === 0);
    expect([...bench.collector.recorded.keys()]).to.deep.equal([`${firstRevision.id}.1`]);
    expect(bench.collector.seen).to.have.length(3);
  });

  it('says that a response is not durable on a page without IndexedDB, and delivers it', async () => {
    const page = bench.open({ indexedDB: null });
    const { saved, recorded } = page.submit(firstRevision);
    expect((await saved).durable).to.equal(false);
    expect((await recorded).kind).to.equal('recorded');
    expect(await page.pending()).to.equal(0);
  });

  it('gives up after two seconds on a database that never opens', async () => {
    const indexedDB = { open: () => ({}) } as unknown as IDBFactory;
    const { saved } = bench.open({ indexedDB }).submit(firstRevision);
    await until(() => bench.clock.pauses().length > 0);
    bench.clock.advance(2_000);
    expect((await saved).durable).to.equal(false);
  });

  it('sends the second revision after the first has been recorded', async () => {
    let isSecondEarly = false;
    bench.collector.next(async ({ init }) => {
      isSecondEarly = await until(async () => (await rawRecords(bench.database)).length === 2).then(
        () => bench.collector.seen.length > 1,
      );
      return json(await receiptFor(String(init.body)), 201);
    });
    const page = bench.open();
    page.submit(firstRevision);
    await page.submit(secondRevision).recorded;
    expect(isSecondEarly).to.equal(false);
    expect(bench.collector.seen.map(({ key }) => key.slice(-2))).to.deep.equal(['.1', '.2']);
  });

  it('serves one collector at once while another is down', async () => {
    const other = 'https://observer.example';
    bench.collector.always((seen) =>
      seen.url.startsWith(other)
        ? Promise.reject(new TypeError('Failed to fetch'))
        : receiptFor(String(seen.init.body)).then(json),
    );
    const page = bench.open({ collector: [other, COLLECTOR] });
    const { recorded } = page.submit(firstRevision);
    expect((await recorded).kind).to.equal('recorded');
    expect(await page.pending()).to.equal(1);
    bench.collector.always(undefined);
    page.drain();
    await until(async () => (await page.pending()) === 0);
    const { length } = bench.collector.seen.filter(({ url }) => url.startsWith(COLLECTOR));
    expect(length).to.equal(1);
  });

  it('sends a response once when it is submitted twice and drained many times', async () => {
    const page = bench.open();
    const first = page.submit(firstRevision);
    const second = page.submit(firstRevision);
    for (let count = 0; count < 10; count += 1) page.drain();
    await Promise.all([first.recorded, second.recorded]);
    await page.pending();
    expect(bench.collector.seen).to.have.length(1);
  });

  it('delivers when the network comes back although a pause is running', async () => {
    bench.collector.next(() => Promise.reject(new TypeError('Failed to fetch')));
    bench.collector.next(() => Promise.reject(new TypeError('Failed to fetch')));
    const page = bench.open();
    const { recorded } = page.submit(firstRevision);
    await bench.untilAttempted();
    window.dispatchEvent(new Event('online'));
    expect((await recorded).kind).to.equal('recorded');
  });

  it('leaves foreign, corrupt and newer records alone and delivers the others', async () => {
    const strangers = [
      7,
      null,
      { v: 1 },
      { v: 3, response: {} },
      { v: 1, response: { id: 'x', revision: 1 }, savedAt: 'yesterday' },
    ];
    for (const [at, stranger] of strangers.entries()) {
      await putRaw(bench.database, `stranger-${at}`, stranger);
    }
    await bench.open().submit(firstRevision).recorded;
    expect(await rawRecords(bench.database)).to.deep.equal(strangers);
  });

  it('delivers a response although the site data was deleted meanwhile', async () => {
    bench.collector.always(() => Promise.reject(new TypeError('Failed to fetch')));
    const page = bench.open();
    const { recorded } = page.submit(firstRevision);
    await bench.untilAttempted();
    await deleteDatabase(bench.database);
    bench.collector.always(undefined);
    page.drain();
    expect((await recorded).kind).to.equal('recorded');
    expect(await page.pending()).to.equal(0);
  });

  it('saves a response again that failed after the site data was deleted', async () => {
    bench.collector.always(() => Promise.reject(new TypeError('Failed to fetch')));
    const page = bench.open();
    page.submit(firstRevision);
    await bench.untilAttempted();
    await deleteDatabase(bench.database);
    page.drain();
    await bench.untilAttempted(2);
    expect(await rawRecords(bench.database)).to.have.length(1);
  });

  it('opens the database again after the page was hidden', async () => {
    const page = bench.open();
    await page.submit(firstRevision).saved;
    window.dispatchEvent(new Event('pagehide'));
    const { durable } = await page.submit({ ...firstRevision, id: createResponseId() }).saved;
    expect(durable).to.equal(true);
  });

  it('delivers through a transport of the host', async () => {
    const response = { ...firstRevision, id: createResponseId() };
    const receipt = await receiptFor(JSON.stringify(response));
    const shipments: unknown[] = [];
    const portal = async (shipment: unknown) => {
      shipments.push(shipment);
      return { kind: 'delivered', receipt } as const;
    };
    const client = bench.open({ collector: [], transports: { portal } });
    const delivery = await client.submit(response).recorded;
    expect(delivery).to.deep.include({ kind: 'recorded', receipt });
    expect(shipments).to.deep.equal([{ response, waitedSeconds: 0 }]);
  });

  it('tries again when a transport of the host throws', async () => {
    const portal = () => Promise.reject(new Error('the session has ended'));
    const page = bench.open({ collector: [], transports: { portal } });
    page.submit(firstRevision);
    await bench.untilAttempted();
    const [record] = await rawRecords(bench.database);
    expect(record).to.deep.include({ reason: 'Error: the session has ended' });
    expect(await page.pending()).to.equal(1);
  });

  it('keeps a fresh response when the clock jumps ten years ahead', async () => {
    bench.collector.always(() => Promise.reject(new TypeError('Failed to fetch')));
    const page = bench.open();
    const { recorded } = page.submit(firstRevision);
    await bench.untilAttempted();
    bench.clock.jump(10 * 365 * 24 * 3600 * 1000);
    page.drain();
    await bench.untilAttempted(2);
    bench.collector.always(undefined);
    page.drain();
    expect((await recorded).kind).to.equal('recorded');
  });
});
