import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkDatabase } from '../../../../src/storage/sqlite/check/check-database.ts';
import { backupDatabase } from '../../../../src/storage/sqlite/copy/backup-database.ts';
import { createSqliteStore } from '../../../../src/storage/sqlite/sqlite-store.ts';
import { idOf, makeSubmission, WHOLE } from '../../../support/make-submission.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function open(t: TestContext) {
  const folder = temporaryFolder(t);
  const database = join(folder, 'hailong.sqlite');
  const store = createSqliteStore({ file: database });
  t.after(() => store.close());
  await store.record([makeSubmission()]);
  return { folder, database, store, backup: join(folder, 'backup.sqlite') };
}

function differencesIn(file: string): string[] {
  const told: string[] = [];
  checkDatabase(file, (difference) => told.push(difference));
  return told;
}

test('holds everything that a running collector has recorded, and gives the same receipts', async (t) => {
  const { database, backup, store } = await open(t);
  const numbers = backupDatabase(database, backup);
  assert.deepEqual(numbers, { responses: 1, surveys: 1, schema: 2 });
  assert.deepEqual(differencesIn(backup), []);
  const copy = createSqliteStore({ file: backup });
  t.after(() => copy.close());
  const [[again], [original]] = [
    await copy.record([makeSubmission()]),
    await store.record([makeSubmission()]),
  ];
  assert.ok(again?.kind === 'recorded' && original?.kind === 'recorded');
  assert.deepEqual(again.receipt, original.receipt);
  assert.equal((await copy.readCounts(WHOLE))[0]?.n, 1);
});

test('is one file that only its owner can read', async (t) => {
  const { folder, database, backup } = await open(t);
  backupDatabase(database, backup);
  assert.equal(statSync(backup).mode & 0o777, 0o600);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('backup')),
    ['backup.sqlite'],
  );
});

test('overwrites no file that exists', async (t) => {
  const { database, backup } = await open(t);
  writeFileSync(backup, 'a letter');
  assert.throws(() => backupDatabase(database, backup), /exists and is not overwritten/);
  assert.equal(readFileSync(backup, 'utf8'), 'a letter');
});

test('leaves nothing behind where it fails', async (t) => {
  const { folder, database, backup } = await open(t);
  const missing = join(folder, 'missing.sqlite');
  assert.throws(() => backupDatabase(missing, backup), /missing\.sqlite" cannot be opened/);
  writeFileSync(missing, 'a letter'.repeat(1000));
  assert.throws(() => backupDatabase(missing, backup), /cannot be read as a database/);
  assert.throws(() => backupDatabase(database, join(folder, 'no', 'folder.sqlite')), /ENOENT/);
  assert.equal(existsSync(`${backup}.part`) || existsSync(backup), false);
});

test('takes the place of what a backup that was killed has left', async (t) => {
  const { database, backup } = await open(t);
  writeFileSync(`${backup}.part`, 'half of a backup');
  assert.equal(backupDatabase(database, backup).responses, 1);
  assert.equal(existsSync(`${backup}.part`), false);
});

test('leaves out the traces of erased texts', async (t) => {
  const { database, backup, store } = await open(t);
  const comment = 'Câu này không được còn lại trong tệp';
  const id = idOf(2);
  await store.record([makeSubmission({ id, answers: { overall: 4, comment } })]);
  await store.record([makeSubmission({ id, revision: 2, answers: { overall: 4 } })]);
  backupDatabase(database, backup);
  assert.equal(readFileSync(backup).includes(comment), false);
});

const WRITER = new URL('./write-without-end.ts', import.meta.url).pathname;

test('is whole and consistent while another process writes without a pause', async (t) => {
  const { folder, database, store } = await open(t);
  const writer = spawn(process.execPath, ['--conditions=hailong-source', WRITER, database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => writer.kill('SIGKILL'));
  await once(writer.stdout, 'data');
  mkdirSync(join(folder, 'backups'));
  let before = 1;
  for (let round = 0; round < 5; round += 1) {
    const file = join(folder, 'backups', `${round}.sqlite`);
    const { responses } = backupDatabase(database, file);
    assert.ok(responses >= before, `${responses} of ${before}`);
    assert.deepEqual(differencesIn(file), []);
    before = (await store.readCounts(WHOLE))[0]?.n ?? 0;
  }
  assert.ok(before > 1);
});
