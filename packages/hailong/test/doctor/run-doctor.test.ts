import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../../src/cli/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createTestTerminal } from '../support/test-terminal.ts';

const URL = 'https://portal.example/result';

async function run(args: string[], folder = '/nowhere', environment: Record<string, string> = {}) {
  const { terminal, said } = createTestTerminal({ folder, environment });
  return { code: await runCommand(['doctor', ...args], terminal), said: said() };
}

const misunderstood: [args: string[], message: RegExp][] = [
  [[], /URL: received "", expected https:/],
  [['portal.example'], /URL: received "portal\.example", expected https:/],
  [[URL, URL], /expected one address/],
  [[URL, '--wait', 'long'], /--wait: received "long", expected seconds/],
  [[URL, '--wait', 'Infinity'], /--wait: received "Infinity", expected seconds/],
  [
    [URL, '--browser', '/nowhere/chrome'],
    /--browser: received "\/nowhere\/chrome", expected the path/,
  ],
  [[URL, '--planned', 'gone.json'], /gone\.json: .*expected what hailong init writes/],
];
for (const [args, message] of misunderstood) {
  test(`"doctor ${args.join(' ')}" is not understood and exits with 2`, async () => {
    const { code, said } = await run(args);
    assert.equal(code, 2);
    assert.match(said, message);
  });
}

test('no browser is said with what to do, in the language of the person', async () => {
  const { code, said } = await run([URL], '/nowhere', { PATH: '', LANG: 'vi_VN.UTF-8' });
  assert.equal(code, 2);
  assert.match(said, /Không tìm thấy Chrome[^]*--browser[^]*CHROME_PATH=/);
});

test('a program that is no browser is said to be none', async (t) => {
  const { code, said } = await run([URL, '--browser', process.execPath], temporaryFolder(t));
  assert.equal(code, 2);
  assert.match(said, /does not start[^]*expected Chrome, Chromium or Edge/);
});

test('a hailong.json that is broken is said to be', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'hailong.json'), 'agency: H26');
  const { code, said } = await run([URL], folder);
  assert.equal(code, 2);
  assert.match(said, /hailong\.json: .*JSON/);
});
