import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runCommand } from '../../src/cli/run-command.ts';
import { hashOf } from '../../src/collector/find-integrity.ts';
import { createFetch, healthy, type Answers } from '../support/collector-stub.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createTestTerminal } from '../support/test-terminal.ts';

const COLLECTOR = ['--collector', 'https://rating.example'];
const WHOLE = [...COLLECTOR, '--agency', 'H26.107', '--host', 'html', '--yes'];

async function init(t: TestContext, flags: string[], answers?: Answers) {
  const folder = temporaryFolder(t);
  const { terminal, output, said } = createTestTerminal({ folder, fetch: createFetch(answers) });
  const code = await runCommand(['init', ...flags], terminal);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { code, output: output(), said: said(), folder, read, names: readdirSync(folder).sort() };
}

test('writes the snippet, the theme and what was planned', async (t) => {
  const { code, names, read } = await init(t, [...WHOLE, '--procedure', '1.001193']);
  assert.equal(code, 0);
  assert.deepEqual(names, ['hailong-snippet.html', 'hailong-theme.css', 'hailong.json']);
  assert.deepEqual(JSON.parse(read('hailong.json')), {
    version: '0.1.0',
    collector: 'https://rating.example',
    survey: 'vn-service',
    agency: 'H26.107',
    procedure: '1.001193',
    host: 'html',
  });
});

test('names every missing choice with what is expected, and writes nothing', async (t) => {
  const { code, said, names } = await init(t, ['--yes']);
  assert.equal(code, 2);
  assert.match(said, /--collector: received nothing, expected the address/);
  assert.match(said, /--agency: received nothing, expected the code/);
  assert.match(said, /--host: received nothing, expected one of: html, /);
  assert.deepEqual(names, []);
});

test('asks a collector nothing that could take for ever', async (t) => {
  const endless: string[] = [];
  const answer = createFetch();
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (!init?.signal) endless.push(String(input));
    return answer(input, init);
  };
  const { terminal } = createTestTerminal({ folder: temporaryFolder(t), fetch });
  assert.equal(await runCommand(['init', ...WHOLE], terminal), 0);
  assert.deepEqual(endless, []);
});

const bad: [flags: string[], message: RegExp][] = [
  [['--collector', 'rating.example'], /--collector: received "rating.example", expected https:/],
  [['--collector', 'https://rating.example/?x'], /--collector: received .*, expected https:/],
  [['--host', 'wordpress'], /--host: received "wordpress", expected one of: html/],
  [['--outcome', 'good'], /--outcome: received "good", expected one of: granted/],
  [['--theme', 'pretty'], /--theme: received "pretty", expected one of: .*or a colour/],
  [['now'], /received "now", expected only flags/],
];
for (const [flags, message] of bad) {
  test(`refuses ${flags.join(' ')} and writes nothing`, async (t) => {
    const { code, said, names } = await init(t, [...WHOLE, ...flags]);
    assert.equal(code, 2);
    assert.match(said, message);
    assert.deepEqual(names, []);
  });
}

test('takes the integrity from the list of the collector', async (t) => {
  const listed = { '/v0.1.0/integrity.json': { body: { 'hailong.js': 'sha384-listed' } } };
  const { read, said } = await init(t, WHOLE, { ...healthy, ...listed });
  assert.match(
    read('hailong-snippet.html'),
    /integrity="sha384-listed"\n {2}crossorigin="anonymous"/,
  );
  assert.doesNotMatch(said, /integrity/);
});

test('computes the integrity from the file where there is no list, and says so', async (t) => {
  const { read, said } = await init(t, WHOLE);
  assert.ok(read('hailong-snippet.html').includes(`integrity="${hashOf(Buffer.from('widget'))}"`));
  assert.match(said, /no integrity\.json; the integrity was computed from/);
});

test('leaves the integrity out where the file cannot be had, and says what to do', async (t) => {
  const { read, said, code } = await init(t, WHOLE, {});
  assert.equal(code, 0);
  assert.doesNotMatch(read('hailong-snippet.html'), /integrity/);
  assert.match(said, /no integrity yet\. Run hailong init --force again/);
});

const ill: [name: string, answers: Answers, message: RegExp][] = [
  ['is none', {}, /healthz: received 404, expected 200 and a collector's/],
  [
    'cannot store',
    { '/healthz': { status: 503, body: { code: 'disk-full' } } },
    /says "disk-full"/,
  ],
  [
    'speaks otherwise',
    { '/healthz': { body: { status: 'ok' } } },
    /another version of the protocol/,
  ],
];
for (const [name, answers, message] of ill) {
  test(`says that a collector ${name}, and goes on`, async (t) => {
    const { code, said } = await init(t, WHOLE, answers);
    assert.equal(code, 0);
    assert.match(said, message);
  });
}

test('says that the collector has no such survey', async (t) => {
  const { said } = await init(t, [...WHOLE, '--survey', 'exit']);
  assert.match(said, /no survey "exit": answers will be refused/);
});

test('doubts a code of an unusual form, and uses it', async (t) => {
  const { said, read } = await init(t, [...WHOLE, '--agency', 'so-y-te']);
  assert.match(said, /agency: "so-y-te" is not of the usual form, such as H26\.107/);
  assert.match(read('hailong-snippet.html'), /agency="so-y-te"/);
});

test('warns of a dossier code, which leads to a person', async (t) => {
  const { said } = await init(t, [...WHOLE, '--procedure', '000.A0.01.H26-210212-9090']);
  assert.match(said, /procedure: .* looks like a dossier code/);
});

test('overwrites nothing unless told to', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'hailong-theme.css'), 'mine');
  const { terminal, said } = createTestTerminal({ folder, fetch: createFetch() });
  assert.equal(await runCommand(['init', ...WHOLE], terminal), 1);
  assert.match(said(), /hailong-theme\.css exist; nothing was written/);
  assert.equal(existsSync(join(folder, 'hailong-snippet.html')), false);
  assert.equal(await runCommand(['init', ...WHOLE, '--force'], terminal), 0);
  assert.match(readFileSync(join(folder, 'hailong-theme.css'), 'utf8'), /--hailong-color/);
});

test('writes into a folder that it makes', async (t) => {
  const { folder } = await init(t, [...WHOLE, '--folder', 'a/b']);
  assert.ok(existsSync(join(folder, 'a/b/hailong-snippet.html')));
});

test('prints what is left to do, with the lines of the policy', async (t) => {
  const { output } = await init(t, WHOLE);
  assert.match(
    output,
    /script-src https:\/\/rating\.example;\n.*connect-src https:\/\/rating\.example;/,
  );
  assert.match(output, /HAILONG_ORIGINS[^]*npx hailong doctor/);
});

test('what is put into markup cannot leave its attribute', async (t) => {
  const { read } = await init(t, [...WHOLE, '--agency', '"><script>{x}&`']);
  const snippet = read('hailong-snippet.html');
  assert.match(snippet, /agency="&#34;&#62;&#60;script&#62;&#123;x&#125;&amp;&#96;"/);
});
