import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers, Response } from '@hailong/protocol';
import { cellsOf } from '../../src/storage/cells-of.ts';
import { splitTexts } from '../../src/storage/split-texts.ts';
import { openForReading } from '../../src/storage/sqlite/check/open-for-reading.ts';
import { mergeIncrements } from '../../src/storage/sqlite/merge-increments.ts';
import { readCounts } from '../../src/storage/sqlite/read-counts.ts';
import { rollUp } from '../../src/storage/sqlite/rollups.ts';
import { createTables } from '../../src/storage/sqlite/tables.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { CountQuery, GroupCounts, Store } from '../../src/storage/store.ts';
import { fixtureSurvey } from '../../../protocol/fixtures/index.ts';
import { idOf, makeSubmission, WHOLE } from '../support/make-submission.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    overall: fc.constantFrom(1, 2, 5, null),
    submitted: fc.constantFrom('online', 'counter'),
    quality: fc.record({ guidance: fc.constantFrom(1, 5, null) }),
    reasons: fc.subarray(['waiting', 'papers']),
    comment: fc.constantFrom('', 'Cảm ơn', 'Gọi 0912345678'),
  },
  { requiredKeys: ['overall'] },
);

const context: fc.Arbitrary<Response['context']> = fc.record(
  {
    agency: fc.constantFrom('A', 'B'),
    procedure: fc.constantFrom('P', 'Q'),
    outcome: fc.constantFrom('granted' as const, 'late' as const),
  },
  { requiredKeys: [] },
);

const submission = fc
  .record({
    id: fc.integer({ min: 1, max: 6 }).map(idOf),
    revision: fc.integer({ min: 1, max: 3 }),
    channel: fc.constantFrom('web' as const, 'kiosk' as const),
    context,
    answers,
    day: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-30'),
  })
  .map(({ day, ...part }) => makeSubmission(part, day));

const batches = fc.array(fc.array(submission, { maxLength: 6 }), { maxLength: 8 });

function keyOf({ by }: CountQuery, response: Pick<Response, 'context' | 'channel'>, day: string) {
  const said: Record<string, string | undefined> = { ...response.context, day };
  said['channel'] = response.channel;
  return Object.fromEntries(by.map((one) => [one, said[one] ?? null]));
}

/** Counts again, from the exported responses. */
async function recount(store: Store, query: CountQuery): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const add = (...parts: unknown[]) => {
    const key = JSON.stringify(parts);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for await (const response of store.exportResponses({ texts: true, flaggedTexts: true })) {
    const key = keyOf(query, response, response.day);
    add(key, 'n');
    const split = splitTexts(fixtureSurvey, response.answers);
    for (const cell of cellsOf(split.answers)) add(key, cell.question, cell.item, cell.answer);
  }
  return counts;
}

function flatten(groups: GroupCounts[]): Map<string, number> {
  return new Map(
    groups.flatMap(({ key, n, answers: given }) => [
      [JSON.stringify([key, 'n']), n] as const,
      ...given.map(
        (one) => [JSON.stringify([key, one.question, one.item, one.answer]), one.n] as const,
      ),
    ]),
  );
}

const QUERIES: CountQuery[] = [
  WHOLE,
  { ...WHOLE, by: ['day'] },
  { ...WHOLE, by: ['agency'] },
  { ...WHOLE, by: ['procedure', 'outcome'] },
  { ...WHOLE, by: ['agency', 'procedure'] },
  { ...WHOLE, by: ['channel', 'day'] },
];

test('counts read without folding the journal equal a recount, too', async (t) => {
  const folder = temporaryFolder(t);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(batches, async (sent) => {
      run += 1;
      const file = join(folder, `${run}.sqlite`);
      const store = createSqliteStore({ file });
      for (const [at, batch] of sent.entries()) {
        await store.record(batch);
        if (at % 3 === 0) await store.readCounts(WHOLE);
      }
      const tables = createTables(openForReading(file));
      const source = { ...tables, unfolded: rollUp(mergeIncrements(tables.journal.read())) };
      for (const query of QUERIES) {
        assert.deepEqual(flatten(readCounts(source, query)), await recount(store, query));
      }
      tables.database.close();
      await store.close();
    }),
    { numRuns: 30, seed: 20_261_124 },
  );
});

test('counts equal a recount of the responses, whatever was sent in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (sent) => {
      const store = createSqliteStore({ file: ':memory:' });
      for (const [at, batch] of sent.entries()) {
        await store.record(batch);
        if (at % 3 === 0) await store.readCounts(WHOLE);
      }
      for (const query of QUERIES) {
        assert.deepEqual(flatten(await store.readCounts(query)), await recount(store, query));
      }
      await store.close();
    }),
    { numRuns: 60, seed: 20_261_124 },
  );
});
