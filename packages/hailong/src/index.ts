export { runCommand } from './cli/run-command.ts';
export { createTerminal, type Terminal } from './cli/terminal.ts';
