import { loadConfig } from '../config/load-config.ts';
import { restoreDatabase } from '../storage/sqlite/copy/restore-database.ts';
import { describeNumbers } from './describe-numbers.ts';
import { createReport } from './create-report.ts';
import type { Terminal } from './terminal.ts';

/** Which backup is restored, and whether a database that is there gives way. */
export interface RestoreOptions {
  file: string;
  replace: boolean;
}

/** Puts a backup in the place of the configured database. */
export function restore({ file, replace }: RestoreOptions, terminal: Terminal): number {
  const { output, environment } = terminal;
  const { database } = loadConfig({ environment });
  const report = createReport(terminal);
  const { keptAs, ...numbers } = restoreDatabase({
    backup: file,
    database,
    replace,
    tell: report.tell,
  });
  output.write(`restored "${file}" into "${database}": ${describeNumbers(numbers)}\n`);
  if (keptAs !== undefined) output.write(`what was there is kept as "${keptAs}"\n`);
  return 0;
}
