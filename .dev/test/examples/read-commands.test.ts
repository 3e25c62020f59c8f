import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCommands } from '../../examples/read-commands.ts';

function readOf(lines: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-commands-'));
  const file = join(folder, 'README.md');
  try {
    writeFileSync(file, lines.join('\n'));
    return readCommands(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the commands and the address are those of the README', () => {
  const read = readOf(['```sh', 'npm install', 'npm start', '```', 'at <http://localhost:1234>']);
  assert.deepEqual(read.commands, ['npm install', 'npm start']);
  assert.equal(read.address, 'http://localhost:1234');
});

test('four commands are too many', () => {
  const lines = ['```sh', 'one', 'two', 'three', 'four', '```', 'at <http://localhost:1234>'];
  assert.throws(() => readOf(lines), /received 4 commands/);
});

test('a README without an address is refused', () => {
  assert.throws(() => readOf(['```sh', 'npm start', '```']), /the address "undefined"/);
});
