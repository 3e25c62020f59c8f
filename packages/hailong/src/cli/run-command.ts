import { parseArgs } from 'node:util';
import { chooseLanguage } from '../language/choose-language.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

const COMMON = { help: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** Runs what stands before or instead of a command. */
function runBare(args: string[], { output, environment }: Terminal): number {
  const options = { ...COMMON, version: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals[0] !== undefined) {
    const known = commands.map(({ name }) => name).join(', ');
    throw new UsageError(`received "${positionals[0]}", expected one of: ${known}`);
  }
  if (values.version) {
    output.write(`${version}\n`);
    return 0;
  }
  output.write(help(chooseLanguage(values.lang, environment)));
  return values.help ? 0 : 2;
}

async function runOne(command: Command, args: string[], terminal: Terminal): Promise<number> {
  const options = { ...COMMON, ...command.options };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const language = chooseLanguage(values.lang as string | undefined, terminal.environment);
  if (values.help) {
    terminal.output.write(command.help[language]);
    return 0;
  }
  const line = { values: values as Record<string, string | boolean>, positionals, language };
  return command.run(line, terminal);
}

/**
 * Runs one command line and gives its exit code: 1 for what failed or was found wrong, 2 for what
 * was not understood.
 */
export async function runCommand(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const command = commands.find((each) => each.name === name);
  try {
    return command ? await runOne(command, rest, terminal) : runBare(args, terminal);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const isMisunderstood = error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS');
    terminal.say(
      isMisunderstood
        ? `${message}\nhailong ${command ? `${command.name} ` : ''}--help tells what there is.`
        : message,
    );
    return isMisunderstood ? 2 : 1;
  }
}
