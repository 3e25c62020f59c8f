import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** As the first line of the collector's command line has it; see decision 0011. */
const NODE_FLAGS = ['--max-semi-space-size=8'];

const script = new URL('./collector-process.ts', import.meta.url).pathname;

/** A collector process under measurement. */
export interface ForkedCollector {
  url: string;
  /** Gives the most memory it has held so far, in bytes (peak resident set, Linux). */
  peakBytes(): number;
  stop(): Promise<void>;
}

function peakBytes({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

/** Starts a collector that stores in a file, or one that stores nothing. */
export async function forkCollector(
  ...args: ['sqlite', string] | ['discard']
): Promise<ForkedCollector> {
  const child = fork(script, args, { execArgv: ['--conditions=hailong-source', ...NODE_FLAGS] });
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    peakBytes: () => peakBytes(child),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
