import { parseArgs } from 'node:util';
import { FILE_VARIABLE } from '../config/variables.ts';
import { backUp } from './back-up.ts';
import { checkData } from './check-data.ts';
import { checkSurvey } from './check-survey.ts';
import { exportData } from './export-data.ts';
import { help } from './help.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = {
  help: { type: 'boolean', default: false },
  config: { type: 'string' },
  'port-fallback': { type: 'boolean', default: false },
  texts: { type: 'boolean', default: false },
  'flagged-texts': { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
} as const;

function refuse({ say }: Terminal, message: string): number {
  say(`${message}\nhailong-collector --help tells what there is.`);
  return 2;
}

/** A shell of Windows has no short way to set a variable for one command. */
function withConfig(terminal: Terminal, file: string | undefined): Terminal {
  if (file === undefined) return terminal;
  return { ...terminal, environment: { ...terminal.environment, [FILE_VARIABLE]: file } };
}

async function runParsed(args: string[], outer: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const terminal = withConfig(outer, values.config);
  const [command, subject, ...rest] = positionals;
  if (values.help || command === undefined) {
    terminal.output.write(help);
    return values.help ? 0 : 2;
  }
  if (rest.length > 0)
    return refuse(terminal, `received "${rest.join(' ')}", expected nothing more`);
  if (command === 'serve' && subject === undefined) {
    return serve({ portFallback: values['port-fallback'] }, terminal);
  }
  if (command === 'backup' && subject !== undefined) return backUp(subject, terminal);
  if (command === 'restore' && subject !== undefined) {
    return restore({ file: subject, replace: values.replace }, terminal);
  }
  if (command === 'check') return checkData(subject, terminal);
  if (command === 'check-survey' && subject !== undefined) return checkSurvey(subject, terminal);
  if (command === 'export' && (subject === 'counts' || subject === 'responses')) {
    const { texts, 'flagged-texts': flaggedTexts } = values;
    return exportData({ what: subject, texts, flaggedTexts }, terminal);
  }
  return refuse(terminal, `received "${positionals.join(' ')}", which is no command`);
}

/** Runs one command line and gives its exit code: 1 for what failed, 2 for what was not understood. */
export async function runCommand(args: string[], terminal: Terminal): Promise<number> {
  try {
    return await runParsed(args, terminal);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code?.startsWith('ERR_PARSE_ARGS')) return refuse(terminal, message);
    terminal.say(message);
    return 1;
  }
}
