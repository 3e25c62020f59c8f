import { spawn, type ChildProcess } from 'node:child_process';

const root = new URL('../..', import.meta.url).pathname;

/** How long a collector may take to answer after its start, in milliseconds. */
const START_DEADLINE_MS = 15_000;

/** A running collector process. */
export interface RunningCollector {
  url: string;
  process: ChildProcess;
  /** Sends a signal and waits for the process to be gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function waitUntilReady(url: string, process: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  while (!(await answers(`${url}/healthz`))) {
    const { exitCode, signalCode } = process;
    if (exitCode !== null || signalCode !== null)
      throw new Error(`the collector ended with ${exitCode ?? signalCode}`);
    if (Date.now() > deadline) throw new Error(`the collector did not answer at ${url}/healthz`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Starts the collector from its sources as a process of its own and waits until it answers; one that
 * does not is ended.
 */
export async function runCollector(
  port: number,
  env: Readonly<Record<string, string>>,
): Promise<RunningCollector> {
  const main = `${root}packages/collector/src/cli/main.ts`;
  const child = spawn(process.execPath, ['--conditions=hailong-source', main, 'serve'], {
    env: { ...process.env, ...env, HAILONG_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://localhost:${port}`;
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  try {
    await waitUntilReady(url, child);
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
  return { url, process: child, stop };
}
