import type { ParseArgsConfig } from 'node:util';
import type { Language, Text } from '../language/text.ts';
import type { Terminal } from './terminal.ts';

/** What was written after the name of a command. */
export interface CommandLine {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
  language: Language;
}

/** One command: its name, what it takes, and what it does. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: Text;
  help: Text;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code. Throws a UsageError for a line that it does not understand. */
  run(line: CommandLine, terminal: Terminal): Promise<number>;
}
