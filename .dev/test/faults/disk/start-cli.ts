import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(
  new URL('../../../../packages/collector/src/cli/main.ts', import.meta.url),
);

/** A command of the collector's command line in a process of its own. */
export interface StartedCli {
  kill(): Promise<void>;
  /** Resolves when it has ended, with its exit code and what it said to the person at the terminal. */
  ended: Promise<{ code: number | null; said: string }>;
}

/** Starts a command of the collector's command line. */
export function startCli(args: string[], environment: Record<string, string>): StartedCli {
  const child = spawn(process.execPath, ['--conditions=hailong-source', main, ...args], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const ended = Promise.all([exit, text(child.stderr)]).then(([[code], said]) => ({ code, said }));
  return {
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
