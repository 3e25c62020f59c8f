import { configSchema } from '../config/config.ts';
import { FILE_VARIABLE, members, variableOf } from '../config/variables.ts';

/** Room for the longest name. */
const WIDTH = Math.max(...members.map((member) => variableOf(member).length)) + 1;

function variableLine(member: string): string {
  const schema = configSchema.shape[member as keyof typeof configSchema.shape];
  const standard: unknown = schema.safeParse(undefined).data;
  const said = Array.isArray(standard) ? standard.join(',') : standard;
  return `  ${variableOf(member).padEnd(WIDTH)} ${said === undefined || said === '' ? '' : `default ${String(said)}`}`.trimEnd();
}

/** What `--help` prints. */
export const help = `hailong-collector: stores citizens' responses durably and publishes results

Usage:
  hailong-collector serve [--port-fallback]
      Runs until Ctrl-C. With --port-fallback the next free port is used when the port is taken.
  hailong-collector check-survey FILE
      Prints every mistake in a survey file with the JSON Pointer to it.
  hailong-collector export counts|responses [--texts] [--flagged-texts]
      Writes all counts as CSV, or all responses as NDJSON, from the database file.
      Free texts are personal data and left out. --texts adds those in which no telephone number,
      number of an identity card, e-mail address or dossier code was found; --flagged-texts adds
      those in which one was.
  hailong-collector backup FILE
      Writes a complete copy of the database into a new file, beside a running collector or without.
      The copy is verified and flushed before it gets its name; no file is ever overwritten.
  hailong-collector restore FILE [--replace]
      Verifies a backup and puts it where the database is expected. The collector has to be stopped.
      With --replace a database that is there is kept under another name, which is printed.
      Responses recorded after the backup are not in it.
  hailong-collector check [FILE]
      Checks the database, or a backup, beside a running collector or without: that SQLite finds it
      sound, that each id is there once, and that all counts are what the responses add up to.
      Prints every difference and exits with 1 when there is any.
  hailong-collector --help

Every command also takes --config FILE, in place of the variable ${FILE_VARIABLE}.

Environment (each also a member of the JSON file that ${FILE_VARIABLE} names):
${members.map(variableLine).join('\n')}
`;
