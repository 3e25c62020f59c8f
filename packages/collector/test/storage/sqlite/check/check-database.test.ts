import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { checkDatabase } from '../../../../src/storage/sqlite/check/check-database.ts';
import { checkDays } from '../../../../src/storage/sqlite/check/check-days.ts';
import { createSqliteStore } from '../../../../src/storage/sqlite/sqlite-store.ts';
import { createTables } from '../../../../src/storage/sqlite/tables.ts';
import { idOf, makeSubmission, WHOLE } from '../../../support/make-submission.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const VIEW = {
  format: 'hailong-view@1',
  survey: { id: 'fixture', version: 1 },
  context: { agency: 'A' },
  channel: 'web',
} as const;

function makeMany(amount: number) {
  return Array.from({ length: amount }, (_, at) =>
    makeSubmission(
      {
        id: idOf(at),
        context: { agency: at % 2 === 0 ? 'A' : 'B', procedure: `P${at % 3}` },
        answers: { overall: 1 + (at % 5), comment: 'Cảm ơn' },
      },
      at % 4 === 0 ? '2026-10-31' : '2026-11-24',
    ),
  );
}

/** Makes a database with settled ids, a revision, texts, views, folded counts and a journal. */
async function makeDatabase(t: TestContext, amount = 40): Promise<string> {
  const file = join(temporaryFolder(t), 'hailong.sqlite');
  const store = createSqliteStore({ file });
  await store.record(makeMany(amount));
  await store.record([makeSubmission({ id: idOf(1), revision: 2, answers: { overall: 1 } })]);
  await store.addViews([{ view: VIEW, day: '2026-11-24' }]);
  await store.readCounts(WHOLE);
  await store.record([makeSubmission({ id: idOf(9_999) })]);
  await store.close();
  return file;
}

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

function check(file: string) {
  const told: string[] = [];
  const report = checkDatabase(file, (difference) => told.push(difference));
  return { ...report, told: told.join('\n') };
}

test('finds no difference in what a collector wrote, with ids settled and counts in the journal', async (t) => {
  const { told, responses, surveys, schema } = check(await makeDatabase(t, 5_500));
  assert.deepEqual([told, responses, surveys, schema], ['', 5_501, 1, 2]);
});

test('finds no difference in a database that is new', (t) => {
  const file = join(temporaryFolder(t), 'hailong.sqlite');
  void createSqliteStore({ file }).close();
  assert.deepEqual(check(file), { told: '', responses: 0, surveys: 0, schema: 2, differences: 0 });
});

const ID_7 = `x'${idOf(7).replaceAll('-', '')}'`;
const LEAF = `rollup = 3 AND period = 20261124 AND n > 0`;

/** Each kind of difference: what is done to the database, and what must be told of it. */
const planted: Record<string, [sql: string, told: RegExp]> = {
  'a response that is gone': [
    `DELETE FROM responses WHERE uuid = ${ID_7}`,
    /agency "B", procedure "P1".+: responses stored: \d+, by the responses: \d+/,
  ],
  'a response that is there twice': [
    `INSERT INTO responses (uuid, revision, digest, survey, day, record)
      SELECT uuid, revision, digest, survey, day, record FROM responses WHERE uuid = ${ID_7}`,
    /the id 0{8}-0000-4000-8000-0{11}7 is in "responses" (more than once|again)/,
  ],
  'a settled id that is not in the index': [
    `UPDATE meta SET value = (SELECT max(id) FROM responses) WHERE name = 'settled'`,
    /the id 0{8}-.+ is that of row 1 of "responses", and "identities" does not say so/,
  ],
  'an id in the index that no response has': [
    `INSERT INTO identities VALUES (x'00112233445566778899aabbccddeeff', 1)`,
    /the id 00112233-4455-6677-8899-aabbccddeeff is in "identities" for row 1/,
  ],
  'ids that are settled beyond the last response': [
    `UPDATE meta SET value = 500 WHERE name = 'settled'`,
    /settled up to row 500; the last response is row 41/,
  ],
  'the digest of a replaced revision that is gone': [
    'DELETE FROM superseded',
    /is at revision 2, and "superseded" holds 0 before it/,
  ],
  'the digest of a revision that has not been': [
    'UPDATE superseded SET revision = 2',
    /"superseded" holds revision 2 of .+, which cannot be an earlier one/,
  ],
  'a replaced digest that is the present one': [
    'UPDATE superseded SET digest = (SELECT digest FROM responses WHERE id = response)',
    /"superseded" holds revision 1 of .+, which cannot be an earlier one/,
  ],
  'a text without a response': [
    `INSERT INTO texts (response, texts) VALUES (777, '{}')`,
    /row 777 of "texts" belongs to a row of "responses" that is missing/,
  ],
  'a record that is not JSON': [
    `UPDATE responses SET record = '{' WHERE uuid = ${ID_7}`,
    /the response 0{8}-.+7 has a record that is not the JSON of one/,
  ],
  'a day that is none': [
    `UPDATE responses SET day = 'today' WHERE uuid = ${ID_7}`,
    /has the day "today", expected YYYY-MM-DD/,
  ],
  'a name that is gone': [
    `UPDATE names SET name = 'C' WHERE name = 'B'`,
    /has the name "B", which is not in "names"/,
  ],
  'an answer that has no position': [
    `UPDATE cells SET answer = '6' WHERE answer = '3'`,
    /answers "3" to "overall", which is not in "cells"/,
  ],
  'another agency in a response': [
    `UPDATE responses SET record = json_set(record, '$.context.agency', 'A') WHERE uuid = ${ID_7}`,
    /agency "B", procedure "P1", channel "web".+: responses stored: \d+/,
  ],
  'another procedure in a response': [
    `UPDATE responses SET record = json_set(record, '$.context.procedure', 'P2') WHERE uuid = ${ID_7}`,
    /procedure "P1".+: responses stored: \d+/,
  ],
  'another channel in a response': [
    `INSERT INTO names (name) VALUES ('kiosk');
      UPDATE responses SET record = json_set(record, '$.channel', 'kiosk') WHERE uuid = ${ID_7}`,
    /channel "kiosk".+: responses stored: 0, by the responses: 1/,
  ],
  'another eligibility in a response': [
    `INSERT INTO names (name) VALUES ('ticket');
      UPDATE responses SET record = json_set(record, '$.eligibility', 'ticket') WHERE uuid = ${ID_7}`,
    /eligibility "ticket".+: responses stored: 0, by the responses: 1/,
  ],
  'another outcome in a response': [
    `INSERT INTO names (name) VALUES ('late');
      UPDATE responses SET record = json_set(record, '$.context.outcome', 'late') WHERE uuid = ${ID_7}`,
    /outcome "late": responses stored: 0, by the responses: 1/,
  ],
  'another day of a response': [
    `UPDATE responses SET day = '2026-11-23' WHERE uuid = ${ID_7}`,
    /fixture version 1, 2026-11-23, .+: responses stored: 0, by the responses: 1/,
  ],
  'another survey version of a response': [
    `INSERT INTO surveys (survey, version) VALUES ('fixture', 9);
      UPDATE responses SET survey = 2 WHERE uuid = ${ID_7}`,
    /fixture version 9, 2026-11-24, .+: responses stored: 0, by the responses: 1/,
  ],
  'another answer in a response': [
    `UPDATE responses SET record = json_set(record, '$.answers.overall', 1) WHERE uuid = ${ID_7}`,
    /: answers "1" to "overall" stored: \d, by the responses: \d/,
  ],
  'a count of a day that is too high': [
    `UPDATE counts SET n = n + 1 WHERE ${LEAF} AND procedure > 0`,
    /2026-11-24.+: responses stored: \d+, by the responses: \d+/,
  ],
  'a vector of answers that is gone': [
    `UPDATE counts SET cells = x'' WHERE ${LEAF}`,
    /: answers "\d" to "overall" stored: 0, by the responses: \d+/,
  ],
  'a count of an answer that does not exist': [
    `UPDATE counts SET cells = CAST(cells || x'01000000' AS BLOB) WHERE ${LEAF}`,
    /: answers at position \d+, which no answer has, stored: 1, by the responses: 0/,
  ],
  'a journal that is gone': ['DELETE FROM journal', /responses stored: 1, by the responses: 2/],
  'a sum over procedures that is too low': [
    'UPDATE counts SET n = n - 1 WHERE rollup = 1 AND period = 20261124 AND n > 0',
    /2026-11-24, agency "A", every procedure.+: responses stored: \d+, by the counts of its parts: \d+/,
  ],
  'a sum over agencies that is gone': [
    'DELETE FROM counts WHERE rollup = 2 AND period = 20261124',
    /2026-11-24, every agency, procedure "P1".+: responses stored: 0/,
  ],
  'a month that differs from its days': [
    'UPDATE counts SET n = n + 1 WHERE rollup = 3 AND period = 202611 AND n > 0',
    /2026-11, agency "A".+ by the counts of its parts/,
  ],
  'a month over everything that is too high': [
    'UPDATE counts SET n = n + 1 WHERE rollup = 0 AND period = 202610',
    /2026-10, every agency, every procedure.+ by the counts of its parts/,
  ],
  'views of a month that differ from those of its days': [
    'UPDATE counts SET views = views + 5 WHERE rollup = 0 AND period = 202611 AND views > 0',
    /2026-11, .+: views stored: 6, by the counts of its parts: 1/,
  ],
  'a row of counts under no known key': [
    'UPDATE counts SET rollup = 7 WHERE rollup = 2',
    /\d+ rows of "counts" are below zero or under no known key/,
  ],
};
for (const [name, [sql, told]] of Object.entries(planted)) {
  test(`tells of ${name}`, async (t) => {
    const file = await makeDatabase(t);
    change(file, sql);
    const report = check(file);
    assert.match(report.told, told);
    assert.ok(report.differences > 0);
  });
}

test('finds the same in several passes as in one', async (t) => {
  const file = await makeDatabase(t);
  change(file, 'UPDATE counts SET n = n + 1 WHERE rollup = 3 AND period > 999999');
  const database = new Database(file);
  t.after(() => database.close());
  const source = createTables(database);
  const [inOne, inMany]: string[][] = [[], []];
  checkDays(source, (difference) => inOne?.push(difference));
  checkDays(source, (difference) => inMany?.push(difference), 1);
  assert.ok(inOne && inOne.length > 5);
  assert.deepEqual(inMany, inOne);
});

test('tells of a file that is damaged', async (t) => {
  const file = await makeDatabase(t);
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 16_384 * 3, 16_384 * 5);
  writeFileSync(file, bytes);
  assert.match(check(file).told, /SQLite finds the file damaged|cannot be read any further/);
});

test('checks one moment while a collector goes on writing, and changes nothing', async (t) => {
  const file = await makeDatabase(t);
  const store = createSqliteStore({ file });
  t.after(() => store.close());
  await store.record([makeSubmission({ id: idOf(8_888) })]);
  const before = [readFileSync(file), readFileSync(`${file}-wal`)];
  assert.deepEqual([check(file).told, check(file).responses], ['', 42]);
  assert.deepEqual([readFileSync(file), readFileSync(`${file}-wal`)], before);
});

test("refuses a file that is missing, another program's, or no database", (t) => {
  const folder = temporaryFolder(t);
  assert.throws(() => check(join(folder, 'missing.sqlite')), /cannot be opened/);
  assert.deepEqual(readdirSync(folder), []);
  writeFileSync(join(folder, 'text.sqlite'), 'This is a letter.'.repeat(100));
  assert.throws(() => check(join(folder, 'text.sqlite')), /cannot be read as a database/);
  change(join(folder, 'songs.sqlite'), 'CREATE TABLE songs (title TEXT)');
  assert.throws(() => check(join(folder, 'songs.sqlite')), /not the database of a collector/);
});
