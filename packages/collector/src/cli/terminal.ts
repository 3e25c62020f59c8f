import type { Writable } from 'node:stream';

/** What a command works with; parameters so that tests need no process. */
export interface Terminal {
  output: Writable;
  /** Writes a line for the person at the terminal, apart from the output. */
  say(line: string): void;
  environment: Record<string, string | undefined>;
  /** Resolves when the process is asked to stop. */
  untilStopped(): Promise<void>;
}

/** Creates the terminal of this process. */
export function createTerminal(): Terminal {
  return {
    output: process.stdout,
    say: (line) => console.error(line),
    environment: process.env,
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
      }),
  };
}
