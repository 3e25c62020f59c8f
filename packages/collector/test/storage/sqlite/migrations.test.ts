import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { checkDatabase } from '../../../src/storage/sqlite/check/check-database.ts';
import { backupDatabase } from '../../../src/storage/sqlite/copy/backup-database.ts';
import { restoreDatabase } from '../../../src/storage/sqlite/copy/restore-database.ts';
import { SCHEMA_VERSION } from '../../../src/storage/sqlite/schema.ts';
import { createSqliteStore } from '../../../src/storage/sqlite/sqlite-store.ts';
import { everyKindResponse } from '../../../../protocol/fixtures/index.ts';
import { idOf, makeSubmission, WHOLE } from '../../support/make-submission.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/**
 * Written by the collector of commit a63e2f2, whose tables were of version 1: four responses, one
 * of them with a second revision, texts, a view, and counts partly folded and partly in the journal.
 */
const VERSION_1 = new URL('./version-1.sqlite.gz', import.meta.url);

/** What that collector answered when it was sent the first response a second time. */
const RECEIPT = {
  format: 'hailong-receipt@1',
  id: idOf(1),
  revision: 1,
  digest: 'sha-256:73d1a5419ebefd94bf9ea8023d6c9fa96ae8c136b0542b56d617192eadd05c59',
  code: 'KTEZ-78PJ',
  day: '2026-10-31',
};

function version1In(t: TestContext): string {
  const file = join(temporaryFolder(t), 'hailong.sqlite');
  writeFileSync(file, gunzipSync(readFileSync(VERSION_1)));
  return file;
}

function open(t: TestContext, file: string) {
  const store = createSqliteStore({ file });
  t.after(() => store.close());
  return store;
}

test('a database of version 1 is brought up to date, and every count is what it was', async (t) => {
  const file = version1In(t);
  const [group] = await open(t, file).readCounts(WHOLE);
  const report = checkDatabase(file, assert.fail);
  assert.deepEqual([group?.n, group?.views], [4, 1]);
  assert.deepEqual([report.responses, report.schema], [4, SCHEMA_VERSION]);
});

test('a response in a database of version 1 gets the receipt that it got then', async (t) => {
  const store = open(t, version1In(t));
  const [outcome] = await store.record([makeSubmission({ id: idOf(1) })]);
  assert.ok(outcome?.kind === 'recorded' && outcome.repeated);
  assert.deepEqual(outcome.receipt, RECEIPT);
});

test('a database of version 1 goes on with the next revision, and keeps its texts', async (t) => {
  const file = version1In(t);
  const store = open(t, file);
  const [next] = await store.record([
    makeSubmission({ id: idOf(3), revision: 3, answers: { overall: 5 } }),
  ]);
  assert.ok(next?.kind === 'recorded' && !next.repeated);
  const texts: unknown[] = [];
  for await (const one of store.exportResponses({ texts: true }))
    texts.push(one.answers['comment']);
  assert.ok(texts.includes(everyKindResponse.answers['comment']));
  assert.equal(checkDatabase(file, assert.fail).responses, 4);
});

test('a database of version 1 is checked, backed up and restored as it is', (t) => {
  const database = version1In(t);
  const [backup, place] = [`${database}.backup`, `${database}.restored`];
  assert.equal(checkDatabase(database, assert.fail).schema, 1);
  assert.equal(backupDatabase(database, backup).schema, 1);
  const restored = restoreDatabase({ backup, database: place, replace: false, tell: assert.fail });
  assert.deepEqual([restored.responses, restored.schema], [4, 1]);
});

test('a database of a newer collector is refused by every command, with what to do', (t) => {
  const file = version1In(t);
  const database = new Database(file);
  database.exec(`UPDATE meta SET value = 99 WHERE name = 'schema'`);
  database.close();
  const before = readFileSync(file);
  const newer = /newer collector: tables of version 99; this one knows \d+\. Start a collector of/;
  const restoring = { backup: file, database: `${file}.new`, replace: false, tell: assert.fail };
  assert.throws(() => createSqliteStore({ file }), newer);
  assert.throws(() => checkDatabase(file, assert.fail), newer);
  assert.throws(() => backupDatabase(file, `${file}.backup`), newer);
  assert.throws(() => restoreDatabase(restoring), newer);
  assert.deepEqual(readFileSync(file), before);
});
