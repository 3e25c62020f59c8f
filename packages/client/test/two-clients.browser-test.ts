import { expect } from 'chai';
import { firstRevision } from '../../protocol/fixtures/responses.ts';
import { createBench } from './support/bench.ts';
import { json, receiptFor } from './support/fake-collector.ts';
import { rawRecords } from './support/raw-records.ts';
import { until } from './support/until.ts';

describe('two clients of one site', () => {
  let bench: ReturnType<typeof createBench>;
  beforeEach(() => (bench = createBench()));
  afterEach(() => bench.end());

  it('has one request under way for a response when two clients wake together', async () => {
    bench.collector.always(() => Promise.reject(new TypeError('Failed to fetch')));
    const [one, two] = [bench.open(), bench.open()];
    const { recorded } = one.submit(firstRevision);
    await bench.untilAttempted();
    let underWay = 0;
    let most = 0;
    bench.collector.always(async ({ init }) => {
      most = Math.max(most, (underWay += 1));
      const receipt = await receiptFor(String(init.body));
      await rawRecords(bench.database);
      underWay -= 1;
      return json(receipt);
    });
    window.dispatchEvent(new Event('online'));
    expect((await recorded).kind).to.equal('recorded');
    await until(async () => (await two.pending()) === 0);
    expect(most).to.equal(1);
  });

  it('gets the receipt of a response that another client has delivered', async () => {
    bench.collector.always(() => Promise.reject(new TypeError('Failed to fetch')));
    const [one, two] = [bench.open({ locks: null }), bench.open({ locks: null })];
    const { recorded } = one.submit(firstRevision);
    await bench.untilAttempted();
    bench.collector.always(undefined);
    two.drain();
    await until(async () => (await two.pending()) === 0);
    one.drain();
    expect((await recorded).kind).to.equal('recorded');
    expect(bench.collector.recorded.size).to.equal(1);
    expect(await one.pending()).to.equal(0);
  });

  it('hears that a response was refused which another client has delivered', async () => {
    bench.collector.always(() => Promise.reject(new TypeError('Failed to fetch')));
    const [one, two] = [bench.open({ locks: null }), bench.open({ locks: null })];
    const { recorded } = one.submit(firstRevision);
    await bench.untilAttempted();
    bench.collector.always(() => json({ code: 'invalid-answer' }, 422));
    two.drain();
    await until(async () => (await two.refused()).length === 1);
    one.drain();
    expect((await recorded).kind).to.equal('refused');
  });
});
