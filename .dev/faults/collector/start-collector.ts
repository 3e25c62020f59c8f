import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../packages/collector/src/cli/main.ts', import.meta.url));
const dieAtModule = new URL('./die-at.ts', import.meta.url).href;

/** As the first line of the collector's command line has it; see decision 0011. */
const NODE_FLAGS = ['--conditions=hailong-source', '--max-semi-space-size=8'];

/** Which collector is started, and where it kills itself. */
export interface CollectorOptions {
  /** The file of its database; that of a collector that was killed may be used again. */
  database: string;
  /** The port to listen on, such as that of a collector that was killed; else any free one. */
  port?: number;
  /** Kills itself with SIGKILL before the commit, or when the commit is on the disk and before answering. */
  dieAt?: 'before-commit' | 'after-commit';
  /** How many revisions it records first, 0 by default; the commit that holds the next one is its last. */
  dieAfter?: number;
  /** More variables of its environment, such as `HAILONG_ORIGINS`. */
  environment?: Record<string, string>;
}

/** A collector in a process of its own. */
export interface StartedCollector {
  url: string;
  port: number;
  database: string;
  /** The id of its process. */
  pid: number;
  /** Resolves when the process has ended, with the signal that ended it, if any. */
  ended: Promise<NodeJS.Signals | null>;
  /** Gives what it has written to its standard error output. */
  said(): string;
  /** Ends it with SIGKILL, and resolves when it has ended. */
  kill(): Promise<void>;
  /** Asks it to stop (SIGTERM), and resolves when it has answered what was in flight and ended. */
  stop(): Promise<void>;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

function environmentOf(options: CollectorOptions): Record<string, string> {
  const { database, port = 0, dieAt, dieAfter = 0, environment = {} } = options;
  return {
    HAILONG_DATABASE: database,
    HAILONG_HOST: '127.0.0.1',
    HAILONG_PORT: String(port),
    HAILONG_ORIGINS: '*',
    HAILONG_THRESHOLD: '1',
    ...(dieAt ? { FAULT_DIE_AT: dieAt, FAULT_DIE_AFTER: String(dieAfter) } : {}),
    ...environment,
  };
}

function gather(stream: Readable): () => string {
  const chunks: string[] = [];
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('');
}

async function urlOf(child: Child, said: () => string): Promise<URL> {
  for await (const line of createInterface(child.stdout)) {
    const url = /listens at (\S+)/.exec(line)?.[1];
    if (url !== undefined) return new URL(url);
  }
  throw new Error(`the collector ended before it listened; it said: ${said() || 'nothing'}`);
}

/**
 * Starts the real collector, as its command line does, in a process of its own. By default it
 * listens on 127.0.0.1, takes responses from pages of every origin and hides no small group.
 * Rejects when it ends before it listens.
 */
export async function startCollector(options: CollectorOptions): Promise<StartedCollector> {
  const preload = options.dieAt ? [`--import=${dieAtModule}`] : [];
  const child: Child = spawn(process.execPath, [...NODE_FLAGS, ...preload, main, 'serve'], {
    env: environmentOf(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
  const said = gather(child.stderr);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const url = await urlOf(child, said);
  return {
    url: url.origin,
    port: Number(url.port),
    database: options.database,
    pid: child.pid ?? 0,
    ended,
    said,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
