import type { Readable, Writable } from 'node:stream';

/** What a command works with; parameters so that tests need no process. */
export interface Terminal {
  input: Readable;
  output: Writable;
  /** Whether a person sits at it, who can be asked. */
  isInteractive: boolean;
  /** How many characters fit into a line. */
  columns: number;
  /** Writes a line for the person at the terminal, apart from the output. */
  say(line: string): void;
  environment: Record<string, string | undefined>;
  /** The folder that relative paths start from. */
  folder: string;
  fetch: typeof fetch;
}

/** Where the output is no terminal, lines are as long as on the narrowest in use. */
const COLUMNS = 80;

/** Creates the terminal of this process. */
export function createTerminal(): Terminal {
  const { stdin, stdout } = process;
  return {
    input: stdin,
    output: stdout,
    isInteractive: Boolean(stdin.isTTY && stdout.isTTY),
    columns: stdout.columns || COLUMNS,
    say: (line) => console.error(line),
    environment: process.env,
    folder: process.cwd(),
    fetch,
  };
}
