import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a collector may take to answer after its start, in milliseconds. */
const DEADLINE_MS = 20_000;

/** How often is asked whether it answers, in milliseconds. */
const PAUSE_MS = 50;

/** A command that runs a collector. */
export interface Command {
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  url: string;
}

/** A collector in a process of its own. */
export interface ForeignProcess {
  /** Ends it and every process that it has started, with SIGKILL. */
  kill(): Promise<void>;
}

async function isThere(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Kills the group: the server of PHP has workers that outlive it. */
function killGroup({ pid = 0 }: ChildProcess): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** Starts a collector and resolves when it answers; rejects with what it said when it does not. */
export async function startForeign({ url, ...start }: Command): Promise<ForeignProcess> {
  const said: string[] = [];
  const child = spawn(start.command, start.args, {
    cwd: start.cwd,
    env: { ...process.env, ...start.env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');
  const deadline = Date.now() + DEADLINE_MS;
  while (!(await isThere(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      killGroup(child);
      throw new Error(`${start.command} did not answer at ${url}; it said: ${said.join('')}`);
    }
    await pause(PAUSE_MS);
  }
  return {
    async kill() {
      killGroup(child);
      await ended;
    },
  };
}
