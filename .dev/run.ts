import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;

/** Runs a command in the root of the repository, shows what it prints, and says whether it succeeded. */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(error);
  return status === 0;
}
