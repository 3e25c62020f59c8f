import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { endProcesses, RUN_MARK } from '../../system/end-processes.ts';

const isLinux = process.platform === 'linux';

function startSleeper(run: string) {
  return spawn('sleep', ['600'], { env: { ...process.env, [RUN_MARK]: run } });
}

test('ends what carries the mark of a run', { skip: !isLinux }, async () => {
  const sleeper = startSleeper('one');
  await once(sleeper, 'spawn');
  endProcesses('one');
  const [, signal] = await once(sleeper, 'exit');
  assert.equal(signal, 'SIGKILL');
});

test('lets other runs go on', { skip: !isLinux }, async () => {
  const sleeper = startSleeper('one-more');
  await once(sleeper, 'spawn');
  endProcesses('one');
  sleeper.kill('SIGTERM');
  const [, signal] = await once(sleeper, 'exit');
  assert.equal(signal, 'SIGTERM');
});
