import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands } from '../../src/cli/commands.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { createTestTerminal } from '../support/test-terminal.ts';

async function run(args: string[], environment: Record<string, string> = {}) {
  const { terminal, output, said } = createTestTerminal({ environment });
  const code = await runCommand(args, terminal);
  return { code, output: output(), said: said() };
}

test('--help names every command', async () => {
  const { code, output } = await run(['--help']);
  assert.equal(code, 0);
  for (const { name } of commands) assert.match(output, new RegExp(`hailong ${name} `));
});

for (const { name, options } of commands) {
  test(`${name} --help names every flag, in both languages`, async () => {
    for (const language of ['vi', 'en']) {
      const { code, output } = await run([name, '--help', '--lang', language]);
      assert.equal(code, 0);
      for (const flag of Object.keys(options)) assert.match(output, new RegExp(`--${flag}\\b`));
    }
  });
}

test('--version prints the version of the package', async () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { output } = await run(['--version']);
  assert.equal(output, `${JSON.parse(manifest).version}\n`);
});

test('an unknown command is named, with those that are known', async () => {
  const { code, said } = await run(['dance']);
  assert.equal(code, 2);
  const known = commands.map(({ name }) => name).join(', ');
  assert.ok(said.startsWith(`received "dance", expected one of: ${known}`), said);
});

test('an unknown flag is named, with the command whose help tells more', async () => {
  const { code, said } = await run(['init', '--colour', 'red']);
  assert.equal(code, 2);
  assert.match(said, /--colour[^]*hailong init --help/);
});

test('no command prints the help and exits with 2', async () => {
  const { code, output } = await run([]);
  assert.equal(code, 2);
  assert.match(output, /Usage:/);
});

test('the language is that of the environment', async () => {
  assert.match((await run(['--help'], { LANG: 'vi_VN.UTF-8' })).output, /Cách dùng:/);
  assert.match((await run(['--help'], { LANG: 'vi_VN.UTF-8', LC_ALL: 'C' })).output, /Usage:/);
});

test('--lang wins over the environment, and takes only what is spoken', async () => {
  assert.match((await run(['--help', '--lang', 'vi'])).output, /Cách dùng:/);
  const { code, said } = await run(['--help', '--lang', 'fr']);
  assert.equal(code, 2);
  assert.match(said, /--lang: received "fr", expected one of: vi, en/);
});
