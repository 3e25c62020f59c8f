import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { View } from '@hailong/protocol';
import type { Store } from '../../src/storage/store.ts';
import {
  declinedResponse,
  everyKindResponse,
  secondRevision,
} from '../../../protocol/fixtures/index.ts';
import { idOf, makeSubmission, WHOLE } from '../support/make-submission.ts';
import { describeExports } from './store-exports-contract.ts';

const view: View = {
  format: 'hailong-view@1',
  survey: { id: 'fixture', version: 1 },
  context: { agency: 'H26.107' },
  channel: 'web',
};

type Open = (test: TestContext) => Store;

function describeRecording(open: Open): void {
  test('gives a receipt with id, revision, digest, day and a code', async (t) => {
    const submission = makeSubmission();
    const [outcome] = await open(t).record([submission]);
    assert.ok(outcome?.kind === 'recorded');
    const { code, ...receipt } = outcome.receipt;
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.deepEqual(receipt, {
      format: 'hailong-receipt@1',
      id: submission.response.id,
      revision: 1,
      digest: submission.digest,
      day: '2026-11-24',
    });
  });

  test('gives the same receipt to the same revision again, and counts it once', async (t) => {
    const store = open(t);
    const [first] = await store.record([makeSubmission()]);
    const [again] = await store.record([makeSubmission({}, '2026-11-25')]);
    assert.ok(first?.kind === 'recorded' && again?.kind === 'recorded');
    assert.deepEqual(again.receipt, first.receipt);
    assert.deepEqual([first.repeated, again.repeated], [false, true]);
    assert.equal((await store.readCounts(WHOLE))[0]?.n, 1);
  });

  test('counts the same item twice in one batch once', async (t) => {
    const store = open(t);
    const outcomes = await store.record([makeSubmission(), makeSubmission()]);
    const repeated = outcomes.map((one) => one.kind === 'recorded' && one.repeated);
    assert.deepEqual(repeated, [false, true]);
    assert.equal((await store.readCounts(WHOLE))[0]?.n, 1);
  });

  test('records the others when one of a batch is refused', async (t) => {
    const store = open(t);
    const outcomes = await store.record([
      makeSubmission({ id: idOf(1) }),
      makeSubmission({ id: idOf(2), revision: 2 }),
      makeSubmission({ id: idOf(3) }),
    ]);
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['recorded', 'refused', 'recorded'],
    );
    assert.equal((await store.readCounts(WHOLE))[0]?.n, 2);
  });

  test('gives different codes to different responses', async (t) => {
    const outcomes = await open(t).record([
      makeSubmission({ id: idOf(1) }),
      makeSubmission({ id: idOf(2) }),
    ]);
    const codes = outcomes.map((one) => one.kind === 'recorded' && one.receipt.code);
    assert.notEqual(codes[0], codes[1]);
  });
}

function describeRevisions(open: Open): void {
  const second = { ...secondRevision, context: { agency: 'H26.9' }, answers: { overall: 1 } };

  test('puts the counts of a revision in the place of those it replaces', async (t) => {
    const store = open(t);
    await store.record([makeSubmission({ answers: { overall: 5 } })]);
    await store.record([makeSubmission(second)]);
    const groups = await store.readCounts({ ...WHOLE, by: ['agency'] });
    assert.deepEqual(groups, [
      {
        key: { agency: 'H26.9' },
        n: 1,
        views: 0,
        answers: [{ question: 'overall', item: '', answer: '1', n: 1 }],
      },
    ]);
  });

  test('keeps day and code of the first revision', async (t) => {
    const store = open(t);
    const [first] = await store.record([makeSubmission()]);
    const [later] = await store.record([makeSubmission(second, '2026-12-31')]);
    assert.ok(first?.kind === 'recorded' && later?.kind === 'recorded');
    assert.equal(later.receipt.day, first.receipt.day);
    assert.equal(later.receipt.code, first.receipt.code);
  });

  test('answers a late repetition of a replaced revision with its own receipt', async (t) => {
    const store = open(t);
    const [first] = await store.record([makeSubmission()]);
    await store.record([makeSubmission(second)]);
    const [late] = await store.record([makeSubmission()]);
    assert.ok(first?.kind === 'recorded' && late?.kind === 'recorded');
    assert.deepEqual(late, { ...first, repeated: true });
  });

  test('refuses other content, gaps and steps back, each for its own reason', async (t) => {
    const store = open(t);
    await store.record([makeSubmission(), makeSubmission(second)]);
    const outcomes = await store.record([
      makeSubmission({ ...second, answers: { overall: 2 } }),
      makeSubmission({ answers: { overall: 2 } }),
      makeSubmission({ revision: 4 }),
    ]);
    assert.deepEqual(outcomes, [
      { kind: 'refused', code: 'key-reused', latest: 2 },
      { kind: 'refused', code: 'revision-superseded', latest: 2 },
      { kind: 'refused', code: 'revision-skipped', latest: 2 },
    ]);
  });
}

function describeCounting(open: Open): void {
  test('counts answers of every kind, declined ones by themselves', async (t) => {
    const store = open(t);
    await store.record([makeSubmission(declinedResponse), makeSubmission(everyKindResponse)]);
    const [group] = await store.readCounts(WHOLE);
    const counted = group?.answers.map(
      ({ question, item, answer, n }) => `${question} ${item} ${answer} ${n}`,
    );
    assert.deepEqual(counted?.sort(), [
      'comment  ~answered 1',
      'overall  2 1',
      'overall  ~declined 1',
      'quality guidance 3 2',
      'quality manners 1 1',
      'quality manners ~declined 1',
      'reasons  manners 1',
      'reasons  waiting 1',
      'reasons  ~answered 1',
      'review  yes 1',
      'submitted  counter 2',
    ]);
  });

  test('restricts to what is asked for, and groups by what the host said or did not say', async (t) => {
    const store = open(t);
    await store.record([
      makeSubmission({ id: idOf(1), context: { agency: 'A', procedure: 'P' } }),
      makeSubmission({ id: idOf(2), context: { agency: 'A' } }),
      makeSubmission({ id: idOf(3), context: { agency: 'B', procedure: 'P' } }),
    ]);
    const groups = await store.readCounts({ ...WHOLE, by: ['procedure'], where: { agency: 'A' } });
    const figures = groups.map(({ key, n }) => [key.procedure, n]);
    assert.deepEqual(new Set(figures.map(String)), new Set(['P,1', ',1']));
    assert.deepEqual(await store.readCounts({ ...WHOLE, where: { agency: 'unheard of' } }), []);
  });

  test('restricts to days, both inclusive, across months', async (t) => {
    const store = open(t);
    const days = ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01', '2026-11-02'];
    await store.record(days.map((day, at) => makeSubmission({ id: idOf(at) }, day)));
    const count = async (from?: string, to?: string) =>
      (await store.readCounts({ ...WHOLE, from, to }))[0]?.n ?? 0;
    assert.equal(await count('2026-10-01', '2026-10-31'), 2);
    assert.equal(await count('2026-09-30', '2026-11-01'), 4);
    assert.equal(await count('2026-11-01'), 2);
    assert.equal(await count(undefined, '2026-09-30'), 1);
    assert.equal(await count('2026-11-03'), 0);
    assert.equal(await count(), 5);
  });

  test('groups by day', async (t) => {
    const store = open(t);
    await store.record([
      makeSubmission({ id: idOf(1) }, '2026-10-31'),
      makeSubmission({ id: idOf(2) }, '2026-11-01'),
    ]);
    const groups = await store.readCounts({ ...WHOLE, by: ['day'] });
    assert.deepEqual(
      groups.map(({ key }) => key.day),
      ['2026-10-31', '2026-11-01'],
    );
  });

  test('counts views beside responses, but not where eligibility is asked for', async (t) => {
    const store = open(t);
    await store.record([makeSubmission()]);
    await store.addViews([
      { view, day: '2026-11-24' },
      { view, day: '2026-11-24' },
    ]);
    const [whole] = await store.readCounts(WHOLE);
    const byEligibility = await store.readCounts({ ...WHOLE, by: ['eligibility'] });
    assert.equal(whole?.views, 2);
    assert.deepEqual(
      byEligibility.map(({ key, views }) => [key.eligibility, views]),
      [['none', 0]],
    );
  });
}

/** What every store must do; `open` gives an empty one. */
export function describeStore(name: string, open: Open): void {
  describe(`${name} keeps the contract of a store: it`, () => {
    describeRecording(open);
    describeRevisions(open);
    describeCounting(open);
    describeExports(open);

    test('says that it is healthy, and once closed that it is not', async (t) => {
      const store = open(t);
      assert.equal(await store.isHealthy(), true);
      await store.close();
      assert.equal(await store.isHealthy(), false);
    });

    test('rejects with a StoreError once it is closed', async (t) => {
      const store = open(t);
      await store.close();
      await assert.rejects(store.record([makeSubmission()]), { name: 'StoreError' });
    });
  });
}
