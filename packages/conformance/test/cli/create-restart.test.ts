import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { unusedPort } from '../../../../.dev/start/unused-port.ts';
import { createRestart } from '../../src/cli/create-restart.ts';

const SERVER = `
  import { writeFileSync } from 'node:fs';
  import { createServer } from 'node:http';
  const [, , port, file] = process.argv;
  createServer((_, reply) => reply.end(String(process.pid))).listen(port, '127.0.0.1');
  writeFileSync(file, String(process.pid));
`;

async function pidAt(url: string): Promise<number> {
  const answer = await fetch(url).catch(() => pause(20));
  return answer ? Number(await answer.text()) : pidAt(url);
}

test('a restart command has been run when the collector answers again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-restart-'));
  const [script, file] = [join(folder, 'server.mjs'), join(folder, 'pid')];
  writeFileSync(script, SERVER);
  const port = await unusedPort();
  const url = `http://127.0.0.1:${port}`;
  spawn(process.execPath, [script, `${port}`, file], { stdio: 'ignore' });
  const before = await pidAt(url);
  const start = `'${process.execPath}' '${script}' ${port} '${file}'`;
  await createRestart(`kill -9 $(cat '${file}'); ${start} &`, url)();
  const after = await pidAt(url);
  process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL');
  rmSync(folder, { recursive: true });
  assert.notEqual(after, before);
});

test('a restart command that fails is told with its exit code', () =>
  assert.rejects(createRestart('exit 3', 'http://127.0.0.1:9')(), /received exit code 3/));
