import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { runCommand } from '../../src/cli/run-command.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { idOf, makeSubmission } from '../support/make-submission.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createTestTerminal } from '../support/test-terminal.ts';

/** Makes a database with so many responses, and a function that runs commands on it. */
async function open(t: TestContext, amount: number) {
  const folder = temporaryFolder(t);
  const database = join(folder, 'hailong.sqlite');
  const store = createSqliteStore({ file: database });
  t.after(() => store.close());
  await store.record(
    Array.from({ length: amount }, (_, at) =>
      makeSubmission({ id: idOf(at), context: { agency: `A${at}` } }),
    ),
  );
  const run = async (...args: string[]) => {
    const { terminal, output, said } = createTestTerminal({ HAILONG_DATABASE: database });
    return { code: await runCommand(args, terminal), output: output(), said: said() };
  };
  return { folder, database, backup: join(folder, 'backup.sqlite'), store, run };
}

test('check ends with the number of responses, and with 0 when the counts are equal', async (t) => {
  const { run } = await open(t, 1_234);
  assert.deepEqual(await run('check'), {
    code: 0,
    output: '1,234 responses, counts equal\n',
    said: '',
  });
});

test('check prints the differences, but not endlessly, and exits with 1', async (t) => {
  const { run, database } = await open(t, 150);
  const other = new Database(database);
  other.exec('DELETE FROM journal');
  other.close();
  const { code, output } = await run('check');
  const lines = output.trimEnd().split('\n');
  assert.equal(code, 1);
  assert.match(lines[0] ?? '', /agency "A0".+responses stored: 0, by the responses: 1$/);
  assert.deepEqual(lines.slice(100), [
    '… and 200 more differences',
    '150 responses, 300 differences',
  ]);
});

test('check says that a file is not there', async (t) => {
  const { run, folder } = await open(t, 1);
  const missing = join(folder, 'missing.sqlite');
  const { code, said } = await run('check', missing);
  assert.equal(code, 1);
  assert.match(said, /missing\.sqlite" cannot be opened: unable to open database file/);
});

test('backup and restore say what they did in numbers', async (t) => {
  const { run, database, backup, store } = await open(t, 3);
  const held = '3 responses, 1 survey, schema version 2';
  const made = await run('backup', backup);
  assert.deepEqual(
    [made.code, made.output],
    [0, `backed up "${database}" into "${backup}": ${held}\n`],
  );
  assert.equal((await run('check', backup)).output, '3 responses, counts equal\n');
  await store.close();
  const restored = await run('restore', backup, '--replace');
  const [first, second = ''] = restored.output.split('\n');
  assert.deepEqual([restored.code, first], [0, `restored "${backup}" into "${database}": ${held}`]);
  const [, keptAs = ''] = /^what was there is kept as "(.+)"$/.exec(second) ?? [];
  assert.ok(existsSync(keptAs));
});

test('backup and restore refuse a place that is taken, and exit with 1', async (t) => {
  const { run, database, backup, store } = await open(t, 1);
  await run('backup', backup);
  const again = await run('backup', backup);
  assert.deepEqual([again.code, again.output], [1, '']);
  assert.match(again.said, /exists and is not overwritten; expected the name of a new file/);
  const inUse = await run('restore', backup, '--replace');
  assert.equal(inUse.code, 1);
  assert.match(inUse.said, /is in use by a collector .+ expected that it is stopped first/);
  await store.close();
  const present = await run('restore', backup);
  assert.equal(present.code, 1);
  assert.ok(present.said.includes(`"${database}" exists; expected no database there`));
});
