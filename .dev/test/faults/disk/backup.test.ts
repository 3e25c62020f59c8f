import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkDatabase } from '../../../../packages/collector/src/storage/sqlite/check/check-database.ts';
import { backupDatabase } from '../../../../packages/collector/src/storage/sqlite/copy/backup-database.ts';
import { createSqliteStore } from '../../../../packages/collector/src/storage/sqlite/sqlite-store.ts';
import {
  idOf,
  makeSubmission,
} from '../../../../packages/collector/test/support/make-submission.ts';
import { temporaryFolder } from '../../../../packages/collector/test/support/temporary-folder.ts';
import { buildBadDisk } from '../../../faults/disk/build-bad-disk.ts';
import { onBadDisk } from '../../../faults/disk/on-bad-disk.ts';
import { startCli } from './start-cli.ts';

const built = buildBadDisk();
const skip = 'missing' in built ? built.missing : false;

const AMOUNT = 2_000;

/** Makes a database and the name of a backup, which lies on a bad disk for the commands that are run. */
async function makeDatabase(t: TestContext, badFile: 'backup.sqlite' | 'new.sqlite') {
  const folder = temporaryFolder(t);
  const database = join(folder, 'hailong.sqlite');
  const store = createSqliteStore({ file: database });
  await store.record(Array.from({ length: AMOUNT }, (_, at) => makeSubmission({ id: idOf(at) })));
  await store.close();
  const { environment, setFault } = onBadDisk(join(folder, badFile));
  const filesLike = (start: string) => readdirSync(folder).filter((one) => one.startsWith(start));
  return {
    folder,
    database,
    environment,
    setFault,
    filesLike,
    backup: join(folder, 'backup.sqlite'),
  };
}

for (const [fault, reason] of [
  ['full', /database or disk is full/],
  ['read-only', /EROFS/],
  ['failing to write', /disk I\/O error/],
  ['failing to flush', /disk I\/O error|EIO/],
] as const) {
  test(`a backup to a disk ${fault} fails, says why and leaves no file`, { skip }, async (t) => {
    const { database, environment, setFault, filesLike, backup } = await makeDatabase(
      t,
      'backup.sqlite',
    );
    setFault(fault);
    const run = startCli(['backup', backup], { ...environment, HAILONG_DATABASE: database });
    const { code, said } = await run.ended;
    assert.equal(code, 1);
    assert.match(said, reason);
    assert.deepEqual(filesLike('backup'), []);
  });
}

test(
  'a backup that is killed leaves no file of its name, and the next one takes its place',
  { skip },
  async (t) => {
    const { database, environment, setFault, filesLike, backup } = await makeDatabase(
      t,
      'backup.sqlite',
    );
    setFault({ writeMs: 20 });
    const run = startCli(['backup', backup], { ...environment, HAILONG_DATABASE: database });
    const part = `${backup}.part`;
    while (!existsSync(part) || statSync(part).size === 0) await new Promise(setImmediate);
    await run.kill();
    assert.equal(existsSync(backup), false);
    assert.equal(backupDatabase(database, backup).responses, AMOUNT);
    assert.deepEqual(filesLike('backup'), ['backup.sqlite']);
    assert.equal(checkDatabase(backup, assert.fail).responses, AMOUNT);
  },
);

test(
  'a restore to a full disk fails and leaves the database that is there',
  { skip },
  async (t) => {
    const { folder, database, environment, setFault, filesLike, backup } = await makeDatabase(
      t,
      'new.sqlite',
    );
    backupDatabase(database, backup);
    const place = join(folder, 'new.sqlite');
    const store = createSqliteStore({ file: place });
    await store.record([makeSubmission()]);
    await store.close();
    setFault('full');
    const run = startCli(['restore', backup, '--replace'], {
      ...environment,
      HAILONG_DATABASE: place,
    });
    assert.equal((await run.ended).code, 1);
    setFault('none');
    assert.deepEqual(filesLike('new.sqlite.'), []);
    assert.equal(checkDatabase(place, assert.fail).responses, 1);
  },
);
