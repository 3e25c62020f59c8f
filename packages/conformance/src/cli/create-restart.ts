import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Breach } from '../judge/breach.ts';

/** How long a collector may take to answer again, in milliseconds. */
const DEADLINE_MS = 30_000;

/** How often is asked whether it answers, in milliseconds. */
const PAUSE_MS = 100;

async function isThere(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  return fetch(url, { signal, redirect: 'manual' }).then(
    (answer) => answer.body?.cancel().then(() => true) ?? true,
    () => false,
  );
}

/**
 * Gives what restarts a collector by a shell command, and resolves once it answers again. What the
 * command prints is not shown. Throws a Breach when it does not answer.
 */
export function createRestart(command: string, collector: string): () => Promise<void> {
  return async () => {
    const child = spawn(command, { shell: true, stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Breach('the restart command to succeed', `exit code ${code}`);
    const deadline = Date.now() + DEADLINE_MS;
    while (!(await isThere(collector))) {
      const seconds = DEADLINE_MS / 1000;
      if (Date.now() > deadline)
        throw new Breach(`an answer within ${seconds} s of a restart`, 'none');
      await pause(PAUSE_MS);
    }
  };
}
