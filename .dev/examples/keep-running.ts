import { spawn, type ChildProcess } from 'node:child_process';
import type { Command } from './run-command.ts';

/** How long an example may take to answer after its start, in milliseconds; Angular compiles first. */
const START_DEADLINE_MS = 240_000;

/** How long its processes may take to end in order, in milliseconds. */
const STOP_DEADLINE_MS = 10_000;

/** A command that serves until it is stopped. */
export interface Running {
  /** Ends the command and all that it started. */
  stop(): Promise<void>;
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function pause(timeMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, timeMs));
}

/** The command is the leader of a group of its own: npm passes a signal on to nobody. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals | 0): boolean {
  try {
    return pid !== undefined && process.kill(-pid, name);
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  signal(child, 'SIGTERM');
  const deadline = Date.now() + STOP_DEADLINE_MS;
  while (signal(child, 0)) {
    if (Date.now() > deadline) signal(child, 'SIGKILL');
    await pause(50);
  }
}

/** Starts a command and waits until every address answers. Throws where it ends or takes too long. */
export async function keepRunning(command: Command, addresses: string[]): Promise<Running> {
  const { line, folder: cwd, env } = command;
  const options = { cwd, env, shell: true, detached: true } as const;
  const child = spawn(line, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  }
  const deadline = Date.now() + START_DEADLINE_MS;
  for (const address of addresses) {
    while (!(await answers(address))) {
      const isOver = child.exitCode !== null || Date.now() > deadline;
      if (isOver) await stop(child);
      if (isOver) throw new Error(`"${line}": nothing answers at ${address}:\n${written}`);
      await pause(100);
    }
  }
  return { stop: () => stop(child) };
}
