import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { checkDatabase } from '../../../../src/storage/sqlite/check/check-database.ts';
import { backupDatabase } from '../../../../src/storage/sqlite/copy/backup-database.ts';
import { restoreDatabase } from '../../../../src/storage/sqlite/copy/restore-database.ts';
import { createSqliteStore } from '../../../../src/storage/sqlite/sqlite-store.ts';
import { idOf, makeSubmission, WHOLE } from '../../../support/make-submission.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const NOW = new Date('2026-11-24T05:00:00.123Z');

/** Makes a database with one response, a backup of it, and a second response after that. */
async function makeBackup(t: TestContext) {
  const folder = temporaryFolder(t);
  const [database, backup] = [join(folder, 'hailong.sqlite'), join(folder, 'backup.sqlite')];
  const store = createSqliteStore({ file: database });
  t.after(() => store.close());
  await store.record([makeSubmission()]);
  backupDatabase(database, backup);
  await store.record([makeSubmission({ id: idOf(2) })]);
  return { folder, database, backup, store };
}

function run(database: string, backup: string, replace = false) {
  const told: string[] = [];
  const tell = (difference: string) => told.push(difference);
  return { told, restored: () => restoreDatabase({ database, backup, replace, tell, now: NOW }) };
}

async function countIn(file: string): Promise<number | undefined> {
  const store = createSqliteStore({ file });
  const [group] = await store.readCounts(WHOLE);
  await store.close();
  return group?.n;
}

test('puts a backup where there is no database, in numbers', async (t) => {
  const { folder, backup } = await makeBackup(t);
  const database = join(folder, 'new.sqlite');
  const { restored } = run(database, backup);
  assert.deepEqual(restored(), { responses: 1, surveys: 1, schema: 2, keptAs: undefined });
  assert.equal(await countIn(database), 1);
  assert.ok(existsSync(backup));
});

test('refuses where there is a database, and says how it can be replaced', async (t) => {
  const { database, backup, store } = await makeBackup(t);
  await store.close();
  assert.throws(run(database, backup).restored, /hailong\.sqlite" exists; expected .+--replace/);
  assert.equal(await countIn(database), 2);
});

test('refuses while a collector uses the database, and changes nothing', async (t) => {
  const { folder, database, backup, store } = await makeBackup(t);
  const before = readdirSync(folder);
  assert.throws(run(database, backup, true).restored, /is in use by a collector/);
  assert.deepEqual(readdirSync(folder), before);
  await store.record([makeSubmission({ id: idOf(3) })]);
  assert.equal((await store.readCounts(WHOLE))[0]?.n, 3);
});

test('keeps the database that it replaces whole, under a name that it gives', async (t) => {
  const { folder, database, backup, store } = await makeBackup(t);
  await store.close();
  const { keptAs = '' } = run(database, backup, true).restored();
  assert.equal(keptAs, `${database}.replaced-20261124T050000Z`);
  assert.deepEqual(readdirSync(folder).sort(), [
    'backup.sqlite',
    'hailong.sqlite',
    'hailong.sqlite.replaced-20261124T050000Z',
  ]);
  assert.deepEqual([await countIn(database), await countIn(keptAs)], [1, 2]);
});

test('keeps each of two databases that are replaced at the same moment', async (t) => {
  const { database, backup, store } = await makeBackup(t);
  await store.close();
  const first = run(database, backup, true).restored().keptAs;
  const second = run(database, backup, true).restored().keptAs;
  assert.notEqual(first, second);
  assert.ok(existsSync(first ?? '') && existsSync(second ?? ''));
});

test('takes what a killed collector left beside its database into the one that is kept', async (t) => {
  const { folder, database, backup, store } = await makeBackup(t);
  const left = join(folder, 'left.sqlite');
  for (const side of ['', '-wal', '-shm']) {
    writeFileSync(left + side, readFileSync(database + side));
  }
  await store.close();
  const { keptAs = '' } = run(left, backup, true).restored();
  assert.equal(existsSync(`${left}-wal`) || existsSync(`${left}-shm`), false);
  assert.deepEqual([await countIn(left), await countIn(keptAs)], [1, 2]);
});

test('moves a -wal whose database is gone out of the way', async (t) => {
  const { folder, backup } = await makeBackup(t);
  const database = join(folder, 'gone.sqlite');
  writeFileSync(`${database}-wal`, 'old');
  assert.throws(run(database, backup).restored, /gone\.sqlite-wal" exists/);
  const { keptAs = '' } = run(database, backup, true).restored();
  assert.equal(readFileSync(`${keptAs}-wal`, 'utf8'), 'old');
  assert.equal(await countIn(database), 1);
});

test('replaces a database that is damaged beyond reading', async (t) => {
  const { folder, backup } = await makeBackup(t);
  const database = join(folder, 'damaged.sqlite');
  writeFileSync(database, 'a letter'.repeat(1_000));
  const { keptAs = '' } = run(database, backup, true).restored();
  assert.equal(await countIn(database), 1);
  assert.match(readFileSync(keptAs, 'utf8'), /^a letter/);
});

test('refuses a backup whose counts differ, tells how, and leaves the database', async (t) => {
  const { folder, database, backup, store } = await makeBackup(t);
  await store.close();
  const broken = new Database(backup);
  broken.exec('DELETE FROM journal');
  broken.close();
  const { restored, told } = run(database, backup, true);
  assert.throws(restored, /backup\.sqlite" is not restored/);
  assert.match(told.join('\n'), /responses stored: 0, by the responses: 1/);
  assert.deepEqual(readdirSync(folder).sort(), ['backup.sqlite', 'hailong.sqlite']);
  assert.equal(await countIn(database), 2);
});

test('refuses a backup that is damaged, and leaves the database', async (t) => {
  const { folder, database, backup, store } = await makeBackup(t);
  await store.close();
  const bytes = readFileSync(backup);
  writeFileSync(backup, bytes.fill(0xa5, 16_384 * 2, 16_384 * 6));
  assert.throws(run(database, backup, true).restored, /malformed|not sound/);
  assert.deepEqual(readdirSync(folder).sort(), ['backup.sqlite', 'hailong.sqlite']);
});

test('refuses the database itself as its backup', async (t) => {
  const { database, store } = await makeBackup(t);
  await store.close();
  assert.throws(run(database, database, true).restored, /is the database itself/);
});

test('a restored database is one that a collector goes on with', async (t) => {
  const { database, backup, store } = await makeBackup(t);
  await store.close();
  run(database, backup, true).restored();
  const after = createSqliteStore({ file: database });
  const outcomes = await after.record([makeSubmission(), makeSubmission({ id: idOf(2) })]);
  await after.close();
  const repeated = outcomes.map((one) => one.kind === 'recorded' && one.repeated);
  assert.deepEqual(repeated, [true, false]);
  assert.equal(checkDatabase(database, assert.fail).responses, 2);
});
