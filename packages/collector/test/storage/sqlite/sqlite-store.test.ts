import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { createSqliteStore } from '../../../src/storage/sqlite/sqlite-store.ts';
import { everyKindResponse } from '../../../../protocol/fixtures/index.ts';
import { idOf, makeSubmission, WHOLE } from '../../support/make-submission.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { describeStore } from '../store-contract.ts';

function fileIn(t: TestContext): string {
  return join(temporaryFolder(t), 'hailong.sqlite');
}

function open(t: TestContext, file = fileIn(t)) {
  const store = createSqliteStore({ file });
  t.after(() => store.close());
  return store;
}

describeStore('the SQLite store', open);

test('flushes every commit to the disk of a database in WAL mode', (t) => {
  const file = fileIn(t);
  open(t, file);
  const database = new Database(file);
  t.after(() => database.close());
  assert.equal(database.pragma('journal_mode', { simple: true }), 'wal');
});

test('finds everything again after it was closed and opened', async (t) => {
  const file = fileIn(t);
  const before = open(t, file);
  const [first] = await before.record([makeSubmission()]);
  await before.close();
  const after = open(t, file);
  const [again] = await after.record([makeSubmission()]);
  assert.ok(first?.kind === 'recorded' && again?.kind === 'recorded');
  assert.deepEqual(again.receipt, first.receipt);
  assert.equal((await after.readCounts(WHOLE))[0]?.n, 1);
});

test('brings the tables of an older collector up to date, and keeps what they hold', async (t) => {
  const file = fileIn(t);
  const before = open(t, file);
  await before.record([makeSubmission()]);
  await before.close();
  const database = new Database(file);
  database.exec(`ALTER TABLE texts DROP COLUMN flagged;
    UPDATE meta SET value = 1 WHERE name = 'schema'`);
  database.close();
  const [again] = await open(t, file).record([makeSubmission()]);
  assert.ok(again?.kind === 'recorded' && again.repeated);
  const migrated = new Database(file);
  assert.equal(migrated.prepare(`SELECT value FROM meta WHERE name = 'schema'`).pluck().get(), 2);
  assert.ok(migrated.prepare('SELECT flagged FROM texts').all());
  migrated.close();
});

test('refuses a database of a newer collector', (t) => {
  const file = fileIn(t);
  const database = new Database(file);
  database.exec(`CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT;
    INSERT INTO meta VALUES ('schema', 99)`);
  database.close();
  assert.throws(() => createSqliteStore({ file }), /newer collector: tables of version 99/);
});

test('refuses the database of another program', (t) => {
  const file = fileIn(t);
  const database = new Database(file);
  database.exec('CREATE TABLE songs (title TEXT)');
  database.close();
  assert.throws(() => createSqliteStore({ file }), /is not the database of a collector/);
});

test('refuses a missing file where one must exist', (t) => {
  assert.throws(() => createSqliteStore({ file: fileIn(t), mustExist: true }), {
    code: 'SQLITE_CANTOPEN',
  });
});

test('keeps nothing of a batch that fails on the way', async (t) => {
  const file = fileIn(t);
  const store = open(t, file);
  const broken = { ...makeSubmission({ id: idOf(2) }), digest: 'sha-256:00' };
  await assert.rejects(store.record([makeSubmission(), broken]), {
    code: 'SQLITE_CONSTRAINT_CHECK',
  });
  assert.deepEqual(await store.readCounts(WHOLE), []);
  await store.record([makeSubmission({ answers: { overall: 1 } })]);
  assert.equal((await store.readCounts(WHOLE))[0]?.answers[0]?.answer, '1');
});

test('counts rightly when two processes write to one file', async (t) => {
  const file = fileIn(t);
  const [one, other] = [open(t, file), open(t, file)];
  for (let round = 0; round < 6; round += 1) {
    const answers = { overall: 1 + (round % 5) };
    const store = round % 2 === 0 ? one : other;
    await store.record([makeSubmission({ id: idOf(round), answers })]);
    await store.readCounts(WHOLE);
  }
  const [counts] = await one.readCounts(WHOLE);
  assert.equal(counts?.n, 6);
  assert.equal(counts?.answers.find(({ answer }) => answer === '1')?.n, 2);
});

test('knows the ids of another process that writes to the same file', async (t) => {
  const file = fileIn(t);
  const [one, other] = [open(t, file), open(t, file)];
  for (const store of [one, other, one]) await store.record([makeSubmission()]);
  const [outcome] = await other.record([makeSubmission()]);
  assert.ok(outcome?.kind === 'recorded' && outcome.repeated);
  assert.equal((await one.readCounts(WHOLE))[0]?.n, 1);
});

test('knows every id and every count when there are more than it keeps apart', async (t) => {
  const file = fileIn(t);
  const store = open(t, file);
  const many = Array.from({ length: 5_500 }, (_, at) => makeSubmission({ id: idOf(at) }));
  await store.record(many);
  await store.close();
  const again = open(t, file);
  const outcomes = await again.record(many);
  assert.ok(outcomes.every((one) => one.kind === 'recorded' && one.repeated));
  assert.equal((await again.readCounts(WHOLE))[0]?.n, 5_500);
});

test('keeps free texts apart from the answers', async (t) => {
  const file = fileIn(t);
  await open(t, file).record([makeSubmission(everyKindResponse)]);
  const database = new Database(file);
  t.after(() => database.close());
  const record = String(database.prepare('SELECT record FROM responses').pluck().get());
  const texts = String(database.prepare('SELECT texts FROM texts').pluck().get());
  assert.deepEqual(JSON.parse(texts), { comment: everyKindResponse.answers['comment'] });
  assert.equal(JSON.parse(record).answers.comment, '');
});

test('keeps flagged texts apart from the others, and writes nothing where there are none', async (t) => {
  const file = fileIn(t);
  const texts = { praise: 'Rất tốt', comment: 'Gọi 0912345678' };
  await open(t, file).record([
    makeSubmission({ id: idOf(1), answers: { overall: 4, ...texts } }),
    makeSubmission({ id: idOf(2), answers: { overall: 4, praise: texts.praise } }),
    makeSubmission({ id: idOf(3) }),
  ]);
  const database = new Database(file);
  t.after(() => database.close());
  assert.deepEqual(database.prepare('SELECT response, texts, flagged FROM texts').raw().all(), [
    [1, '{"praise":"Rất tốt"}', '{"comment":"Gọi 0912345678"}'],
    [2, '{"praise":"Rất tốt"}', null],
  ]);
});

test('the statement in docs/personal-data.md erases what was flagged, and nothing else', async (t) => {
  const file = fileIn(t);
  const store = open(t, file);
  const texts = { praise: 'Rất tốt', comment: 'Gọi 0912345678' };
  await store.record([makeSubmission({ answers: { overall: 4, ...texts } })]);
  const counts = await store.readCounts(WHOLE);
  const document = new URL('../../../../../docs/personal-data.md', import.meta.url);
  const sql = /```sql\n([\s\S]*?)```/.exec(readFileSync(document, 'utf8'))?.[1] ?? '';
  const database = new Database(file);
  database.exec(sql);
  const left = database.prepare('SELECT texts, flagged FROM texts').raw().all();
  database.close();
  assert.deepEqual(left, [['{"praise":"Rất tốt"}', null]]);
  assert.deepEqual(await store.readCounts(WHOLE), counts);
  await store.close();
  assert.equal(readFileSync(file).includes('0912345678'), false);
});

test('leaves no trace of a free text that a revision took back', async (t) => {
  const file = fileIn(t);
  const store = open(t, file);
  const comment = 'Câu này không được còn lại trong tệp';
  await store.record([makeSubmission({ answers: { overall: 4, comment } })]);
  await store.record([makeSubmission({ revision: 2, answers: { overall: 4 } })]);
  await store.close();
  assert.equal(readFileSync(file).includes(comment), false);
});
