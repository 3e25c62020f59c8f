import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Results } from '@hailong/protocol';
import { resultsSchema } from '@hailong/protocol/schema';
import { wilsonInterval } from '@hailong/statistics';
import type { ResultsQuery } from '../../src/services.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { Submission } from '../../src/storage/store.ts';
import { idOf, makeSubmission } from '../support/make-submission.ts';
import { createTestCollector } from '../support/test-collector.ts';

type Part = Partial<Submission['response']>;

interface Given {
  parts: Part[];
  threshold?: number;
  views?: number;
}

async function resultsOf(
  { parts, threshold = 1, views = 0 }: Given,
  query: Partial<ResultsQuery> = {},
) {
  const store = createSqliteStore({ file: ':memory:' });
  await store.record(parts.map((part, at) => makeSubmission({ id: idOf(at), ...part })));
  const { survey, channel, context } = makeSubmission().response;
  const view = { format: 'hailong-view@1' as const, survey, channel, context };
  await store.addViews(Array.from({ length: views }, () => ({ view, day: '2026-11-24' })));
  const { services } = createTestCollector({ store, config: { threshold } });
  const answer = await services.results({ survey: 'fixture', ...query });
  assert.ok(answer.kind === 'results', JSON.stringify(answer));
  return resultsSchema.parse(answer.results);
}

function rated(...points: (number | null)[]): Part[] {
  return points.map((overall) => ({ answers: { overall } }));
}

function itemOf({ groups }: Results, question: string, item?: string) {
  return groups[0]?.items.find((one) => one.question === question && one.item === item);
}

test('the index is the share of the top two points, with its Wilson interval', async () => {
  const { groups } = await resultsOf({ parts: rated(5, 4, 4, 3, 1, null) });
  const index = groups[0]?.index;
  assert.equal(index?.value, 3 / 5);
  assert.equal(index?.n, 5);
  const { low, high } = wilsonInterval(3, 5);
  assert.deepEqual([index?.low, index?.high], [low, high]);
});

test('every figure comes with survey, version, method, formula, cut-off and threshold', async () => {
  const results = await resultsOf({ parts: [], threshold: 5 });
  assert.deepEqual(
    { ...results, groups: [] },
    {
      format: 'hailong-results@1',
      survey: { id: 'fixture', version: 1 },
      official: false,
      method: 'fixture-self-selected@1',
      formula: 'top-two-share@1',
      cutoff: '2026-11-24T05:00:00.000Z',
      threshold: 5,
      filter: {},
      by: [],
      groups: [],
    },
  );
});

test('counts stand in the order of the scale, declined answers beside them', async () => {
  const results = await resultsOf({ parts: rated(5, 5, 1, null) });
  const item = itemOf(results, 'overall');
  assert.deepEqual(
    item?.counts.map(({ answer, n }) => [answer, n]),
    [
      [1, 1],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 2],
    ],
  );
  assert.deepEqual([item?.n, item?.declined], [3, 1]);
});

test('options have counts and no estimate; n is how many answered', async () => {
  const reasons = ['waiting', 'papers'];
  const parts = [
    { answers: { overall: 1, reasons, comment: 'Chậm' } },
    { answers: { overall: 1, reasons: ['waiting'] } },
  ];
  const results = await resultsOf({ parts });
  const item = itemOf(results, 'reasons');
  assert.equal(item?.n, 2);
  assert.deepEqual(
    item?.counts.map(({ answer, n }) => [answer, n]),
    [
      ['waiting', 2],
      ['papers', 1],
      ['manners', 0],
    ],
  );
  assert.equal(item?.estimate, undefined);
  assert.equal(itemOf(results, 'comment')?.n, 1);
});

test('a grid that is declined as a whole counts as declined for each of its items', async () => {
  const parts = [
    { answers: { overall: 1, quality: null } },
    { answers: { overall: 1, quality: { guidance: 4, manners: null } } },
  ];
  const results = await resultsOf({ parts });
  assert.equal(itemOf(results, 'quality', 'guidance')?.declined, 1);
  assert.equal(itemOf(results, 'quality', 'manners')?.declined, 2);
});

test('factors are estimated from the items that belong to them', async () => {
  const parts = [{ answers: { overall: 1, quality: { guidance: 5, manners: 1 } } }];
  const { groups } = await resultsOf({ parts });
  assert.deepEqual(
    groups[0]?.factors.map(({ factor, estimate }) => [factor, estimate.value]),
    [
      ['access', 1],
      ['officials', 0],
    ],
  );
});

test('the response rate is responses by views, and null where it cannot be known', async () => {
  const rate = async (views: number) => (await resultsOf({ parts: rated(5, 4), views })).groups[0];
  assert.equal((await rate(8))?.responseRate, 0.25);
  assert.deepEqual([(await rate(0))?.views, (await rate(0))?.responseRate], [null, null]);
  assert.deepEqual([(await rate(1))?.views, (await rate(1))?.responseRate], [1, null]);
});

test('a group under the threshold shows no figure at all', async () => {
  const { groups } = await resultsOf({ parts: rated(5, 4, 4, 3), threshold: 5, views: 9 });
  assert.deepEqual(groups, [
    {
      key: {},
      suppressed: true,
      n: null,
      views: null,
      responseRate: null,
      index: null,
      factors: [],
      items: [],
    },
  ]);
});

test('groups stand in the order of their keys, the unnamed one last', async () => {
  const parts = [{ context: {} }, { context: { agency: 'B' } }, { context: { agency: 'A' } }];
  const { groups } = await resultsOf({ parts }, { by: 'agency' });
  assert.deepEqual(
    groups.map(({ key }) => key['agency']),
    ['A', 'B', null],
  );
});

test('a filter that leaves out too few responses shows no figure', async () => {
  const granted = Array.from({ length: 8 }, () => ({ context: { outcome: 'granted' as const } }));
  const late = { context: { outcome: 'late' as const } };
  const filter = { outcome: 'granted' };
  const exposing = await resultsOf({ parts: [...granted, late, late], threshold: 5 }, filter);
  const whole = await resultsOf({ parts: granted, threshold: 5 }, filter);
  assert.equal(exposing.groups[0]?.suppressed, true);
  assert.equal(whole.groups[0]?.n, 8);
});

test('a filter shows no figure of a group that is hidden where all groups stand beside it', async () => {
  const of = (agency: string, n: number) =>
    Array.from({ length: n }, () => ({ context: { agency } }));
  const given = { parts: [...of('A', 7), ...of('B', 9), ...of('C', 1)], threshold: 5 };
  const hidden = async (agency: string) => (await resultsOf(given, { agency })).groups[0];
  assert.equal((await resultsOf(given)).groups[0]?.n, 17);
  assert.equal((await hidden('A'))?.suppressed, true);
  assert.equal((await hidden('B'))?.n, 9);
});

const wrong: [string, Partial<ResultsQuery>, string][] = [
  ['an unknown grouping', { by: 'weather' }, '/by/0'],
  ['three groupings', { by: 'day,agency,channel' }, '/by'],
  ['a grouping named twice', { by: 'day,day' }, '/by'],
  ['a day that is none', { from: '2026-02-30' }, '/from'],
  ['an end before the beginning', { from: '2026-02-02', to: '2026-02-01' }, '/to'],
  ['an unknown channel', { channel: 'fax' }, '/channel'],
  ['an empty agency', { agency: '' }, '/agency'],
  ['a version that is no number', { version: 'one' }, '/version'],
  ['an unknown member', { weather: 'rain' } as object, '/weather'],
];
for (const [name, query, pointer] of wrong) {
  test(`a query with ${name} is refused with the pointer ${pointer}`, async () => {
    const { services } = createTestCollector();
    const answer = await services.results({ survey: 'fixture', ...query });
    assert.ok(answer.kind === 'refused');
    assert.equal(answer.code, 'invalid-query');
    assert.deepEqual(
      answer.mistakes?.map((one) => one.pointer),
      [pointer],
    );
  });
}

test('an index that too few answers stand behind is not shown, though the group is large enough', async () => {
  const { groups } = await resultsOf({ parts: rated(5, 5, 4, 1, null), threshold: 5 });
  assert.equal(groups[0]?.n, 5);
  assert.equal(groups[0]?.index, null);
});

test('a question that too few answered is left out of a large enough group', async () => {
  const few = rated(5, 4, 3, 2, 1).map((part, at) =>
    at === 0 ? { answers: { ...part.answers, submitted: 'online' } } : part,
  );
  const results = await resultsOf({ parts: few, threshold: 5 });
  assert.equal(itemOf(results, 'overall')?.n, 5);
  assert.equal(itemOf(results, 'submitted'), undefined);
});
