import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fixtureSurvey, everyKindResponse } from '../../../protocol/fixtures/index.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { makeSubmission } from '../support/make-submission.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createTestTerminal } from '../support/test-terminal.ts';

async function run(args: string[], environment: Record<string, string> = {}) {
  const { terminal, output, said } = createTestTerminal(environment);
  const code = await runCommand(args, terminal);
  return { code, output: output(), said: said() };
}

async function takePort(t: TestContext): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  t.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

const COMMANDS = ['serve', 'check-survey', 'export', 'backup', 'restore', 'check'];

test('--help names every command and every variable', async () => {
  const { code, output } = await run(['--help']);
  assert.equal(code, 0);
  for (const word of [...COMMANDS, 'HAILONG_PORT', 'HAILONG_EXPORT_TOKEN']) {
    assert.ok(output.includes(word), word);
  }
});

const misunderstood = [
  [],
  ['dance'],
  ['serve', 'now'],
  ['check-survey'],
  ['export'],
  ['backup'],
  ['restore'],
  ['--loud'],
];
for (const args of misunderstood) {
  test(`"${args.join(' ')}" is not understood and exits with 2`, async () => {
    assert.equal((await run(args)).code, 2);
  });
}

test('--config names the file with the configuration, and wins over the variable', async (t) => {
  const file = join(temporaryFolder(t), 'collector.json');
  writeFileSync(file, '{ "threshold": 0 }');
  const { code, said } = await run(['check', '--config', file], { HAILONG_CONFIG: 'nowhere.json' });
  assert.equal(code, 1);
  assert.match(said, /threshold/);
});

test('check-survey says that a file is valid', async (t) => {
  const file = join(temporaryFolder(t), 'survey.json');
  writeFileSync(file, JSON.stringify(fixtureSurvey));
  const { code, output } = await run(['check-survey', file]);
  assert.equal(code, 0);
  assert.match(output, /survey "fixture" version 1 is valid/);
});

test('check-survey names every mistake with its path and exits with 1', async (t) => {
  const file = join(temporaryFolder(t), 'survey.json');
  const index = { ...fixtureSurvey.index, questions: ['nothing'] };
  writeFileSync(file, JSON.stringify({ ...fixtureSurvey, index, version: 1, languages: ['vi'] }));
  const { code, said } = await run(['check-survey', file]);
  assert.equal(code, 1);
  assert.match(said, /\/index\/questions\/0: names no rating or grid: "nothing"/);
  assert.match(said, /\/title\/en: /);
});

test('check-survey says when a file is not there', async () => {
  const { code, said } = await run(['check-survey', '/nowhere/survey.json']);
  assert.equal(code, 1);
  assert.match(said, /ENOENT/);
});

test('export writes counts and responses from the database file', async (t) => {
  const file = join(temporaryFolder(t), 'hailong.sqlite');
  const store = createSqliteStore({ file });
  t.after(() => store.close());
  await store.record([makeSubmission(everyKindResponse)]);
  const environment = { HAILONG_DATABASE: file };
  const counts = await run(['export', 'counts'], environment);
  assert.match(counts.output, /^survey,version,day[\s\S]+reasons,,waiting,1\r\n/);
  const bare = await run(['export', 'responses'], environment);
  assert.equal(JSON.parse(bare.output).answers.comment, undefined);
  const whole = await run(['export', 'responses', '--texts'], environment);
  assert.deepEqual(JSON.parse(whole.output).answers, everyKindResponse.answers);
});

test('export writes texts with personal data only with --flagged-texts', async (t) => {
  const file = join(temporaryFolder(t), 'hailong.sqlite');
  const store = createSqliteStore({ file });
  t.after(() => store.close());
  const answers = { overall: 4, comment: 'Gọi 0912345678' };
  await store.record([makeSubmission({ answers })]);
  const environment = { HAILONG_DATABASE: file };
  const texts = await run(['export', 'responses', '--texts'], environment);
  assert.deepEqual(JSON.parse(texts.output).answers, { overall: 4 });
  const all = await run(['export', 'responses', '--texts', '--flagged-texts'], environment);
  assert.deepEqual(JSON.parse(all.output).answers, answers);
});

test('export makes no database where there is none', async (t) => {
  const HAILONG_DATABASE = join(temporaryFolder(t), 'missing.sqlite');
  const { code, said } = await run(['export', 'counts'], { HAILONG_DATABASE });
  assert.equal(code, 1);
  assert.match(said, /unable to open/);
});

test('serve names every mistake of the configuration and exits with 1', async () => {
  const { code, said } = await run(['serve'], { HAILONG_PORT: 'x', HAILONG_COLOUR: 'red' });
  assert.equal(code, 1);
  assert.match(said, /HAILONG_COLOUR[\s\S]+HAILONG_PORT/);
});

test('serve says that a port is taken and offers a free one', async (t) => {
  const port = await takePort(t);
  const HAILONG_DATABASE = join(temporaryFolder(t), 'hailong.sqlite');
  const { code, said } = await run(['serve'], { HAILONG_DATABASE, HAILONG_PORT: String(port) });
  assert.equal(code, 1);
  assert.match(said, new RegExp(`port ${port} is taken; \\d+ is free`));
});

test('serve uses the next free port with --port-fallback, and stops when asked to', async (t) => {
  const port = await takePort(t);
  const HAILONG_DATABASE = join(temporaryFolder(t), 'hailong.sqlite');
  const started = createTestTerminal({ HAILONG_DATABASE, HAILONG_PORT: String(port) });
  started.stop();
  assert.equal(await runCommand(['serve', '--port-fallback'], started.terminal), 0);
  assert.match(started.said(), new RegExp(`port ${port} is taken; using \\d+`));
  assert.match(started.output(), /listens at http:\/\/[\s\S]+has stopped/);
});
