import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;

/** What a command is given beside its arguments. */
export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** After how many milliseconds it is ended; never unless given. */
  timeoutMs?: number;
}

/** Runs a command in the root of the repository, shows what it prints, and says whether it succeeded. */
export function run(command: string, args: string[], options: RunOptions = {}): boolean {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...options.env },
    timeout: options.timeoutMs,
    killSignal: 'SIGKILL',
  });
  if (error) console.error(error);
  return status === 0;
}
