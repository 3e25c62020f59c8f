import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { watchFreeSpace } from '../../src/storage/free-space.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** More than any disk has. */
const TOO_MANY = 1_000_000_000;

test('says how little is free and how much has to be, and tells it', (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const told: unknown[] = [];
  const onFault = (error: unknown) => told.push(error);
  const space = watchFreeSpace({ database, minFreeMegabytes: TOO_MANY, onFault });
  t.after(() => space.stop());
  assert.match(space.shortage() ?? '', /^only \d+ MB are free .+ of the 1000000000 MB/);
  assert.deepEqual(told.map(String), [`BusyError: ${space.shortage()}`]);
});

test('says nothing while there is enough', (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const space = watchFreeSpace({ database, minFreeMegabytes: 1, onFault: assert.fail });
  t.after(() => space.stop());
  assert.equal(space.shortage(), undefined);
});

test('watches nothing where nothing has to be free, and no database in memory', () => {
  const nowhere = '/nowhere/hailong.sqlite';
  for (const [database, minFreeMegabytes] of [
    [nowhere, 0],
    [':memory:', TOO_MANY],
  ] as const) {
    const space = watchFreeSpace({ database, minFreeMegabytes, onFault: assert.fail });
    assert.equal(space.shortage(), undefined);
  }
});

test('leaves it to the store when the file system does not answer, and tells of it', async (t) => {
  const folder = temporaryFolder(t);
  const told = await new Promise((resolve) => {
    const space = watchFreeSpace({
      database: join(folder, 'hailong.sqlite'),
      minFreeMegabytes: TOO_MANY,
      onFault: (error) => {
        if ((error as NodeJS.ErrnoException).code) resolve([error, space.shortage()]);
      },
      intervalMs: 1,
    });
    t.after(() => space.stop());
    rmSync(folder, { recursive: true });
  });
  const [error, shortage] = told as [NodeJS.ErrnoException, string | undefined];
  assert.deepEqual([error.code, shortage], ['ENOENT', undefined]);
});
