import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ExportedTexts, Store } from '../../src/storage/store.ts';
import { declinedResponse, secondRevision } from '../../../protocol/fixtures/index.ts';
import { idOf, makeSubmission, WHOLE } from '../support/make-submission.ts';

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

/** What every store must export; `open` gives an empty one. */
export function describeExports(open: (test: TestContext) => Store): void {
  test('exports latest revisions in order, with free texts only when asked for', async (t) => {
    const store = open(t);
    await store.record([makeSubmission(), makeSubmission(secondRevision)]);
    await store.record([makeSubmission(declinedResponse)]);
    const { id, revision, survey, context, channel, eligibility, language } = secondRevision;
    const [withTexts] = await gather(store.exportResponses({ texts: true }));
    const [without, other] = await gather(store.exportResponses({ texts: false }));
    assert.deepEqual(withTexts, {
      id,
      revision,
      day: '2026-11-24',
      survey,
      context,
      channel,
      eligibility,
      language,
      answers: secondRevision.answers,
    });
    assert.deepEqual(without?.answers, { overall: 4, submitted: 'online' });
    assert.equal(other?.id, declinedResponse.id);
  });

  test('exports texts with personal data only where the flagged ones are asked for', async (t) => {
    const store = open(t);
    const texts = { praise: 'Rất tốt', comment: 'Gọi tôi: 0912 345 678' };
    await store.record([makeSubmission({ answers: { overall: 4, ...texts } })]);
    const answersWith = async (options: ExportedTexts) =>
      (await gather(store.exportResponses(options)))[0]?.answers;
    const { praise, comment } = texts;
    const [all, unflagged, flagged] = await Promise.all([
      answersWith({ texts: true, flaggedTexts: true }),
      answersWith({ texts: true }),
      answersWith({ texts: false, flaggedTexts: true }),
    ]);
    assert.deepEqual(all, { overall: 4, praise, comment });
    assert.deepEqual(unflagged, { overall: 4, praise });
    assert.deepEqual(flagged, { overall: 4, comment });
  });

  test('judges the texts of a revision anew', async (t) => {
    const store = open(t);
    await store.record([makeSubmission({ answers: { overall: 4, comment: 'Gọi 0912345678' } })]);
    const answers = { overall: 4, comment: 'Cảm ơn' };
    await store.record([makeSubmission({ revision: 2, answers })]);
    const [exported] = await gather(store.exportResponses({ texts: true }));
    assert.deepEqual(exported?.answers, answers);
  });

  test('counts a flagged text as any other', async (t) => {
    const store = open(t);
    await store.record([makeSubmission({ answers: { overall: 4, comment: 'Gọi 0912345678' } })]);
    const [group] = await store.readCounts(WHOLE);
    const counted = group?.answers.find(({ question }) => question === 'comment');
    assert.deepEqual(counted, { question: 'comment', item: '', answer: '~answered', n: 1 });
  });

  test('exports more responses than it reads at once', async (t) => {
    const store = open(t);
    const many = Array.from({ length: 1_201 }, (_, at) => makeSubmission({ id: idOf(at) }));
    await store.record(many);
    const exported = await gather(store.exportResponses({ texts: false }));
    assert.equal(new Set(exported.map(({ id }) => id)).size, 1_201);
  });

  test('exports counts of every grouping', async (t) => {
    const store = open(t);
    const agencies = Array.from({ length: 1_100 }, (_, at) =>
      makeSubmission({ id: idOf(at), context: { agency: `A${at}` } }),
    );
    await store.record(agencies);
    const exported = await gather(store.exportCounts());
    assert.equal(new Set(exported.map(({ key }) => key.agency)).size, 1_100);
    assert.deepEqual(exported[0], {
      survey: { id: 'fixture', version: 1 },
      key: {
        day: '2026-11-24',
        agency: 'A0',
        procedure: null,
        channel: 'web',
        eligibility: 'none',
        outcome: null,
      },
      n: 1,
      views: 0,
      answers: [{ question: 'overall', item: '', answer: '4', n: 1 }],
    });
  });
}
