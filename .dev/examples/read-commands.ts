import { readFileSync } from 'node:fs';

/** What the README of an example has people do. */
export interface Instructions {
  /** The commands of the first block, in order; the last one serves the example until it is stopped. */
  commands: string[];
  /** The address that people are told to open. */
  address: string;
}

/** Most commands from a fresh copy of an example to a rating that is recorded. */
export const COMMANDS_MAX = 3;

/** Reads what a README has people do. Throws where it names no command, too many, or no address. */
export function readCommands(file: string): Instructions {
  const text = readFileSync(file, 'utf8');
  const block = /^```sh\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
  const commands = block.split('\n').filter((line) => line.trim() !== '');
  const address = /<(http:\/\/localhost:\d+[^>]*)>/.exec(text)?.[1];
  if (commands.length > 0 && commands.length <= COMMANDS_MAX && address) {
    return { commands, address };
  }
  throw new Error(
    `${file}: received ${commands.length} commands and the address "${address}", ` +
      `expected a block of 1 to ${COMMANDS_MAX} commands and an address <http://localhost:…>`,
  );
}
