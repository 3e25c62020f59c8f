import { loadConfig } from '../config/load-config.ts';
import { checkDatabase } from '../storage/sqlite/check/check-database.ts';
import { counted } from './counted.ts';
import { createReport } from './create-report.ts';
import type { Terminal } from './terminal.ts';

/**
 * Checks a database file, by default the configured one, beside a running collector or without.
 * Gives the exit code: 0 when nothing differs, else 1.
 */
export function checkData(file: string | undefined, terminal: Terminal): number {
  const { output, environment } = terminal;
  const report = createReport(terminal);
  const database = file ?? loadConfig({ environment }).database;
  const { responses, differences } = checkDatabase(database, report.tell);
  report.end();
  const found = differences === 0 ? 'counts equal' : counted(differences, 'difference');
  output.write(`${counted(responses, 'response')}, ${found}\n`);
  return differences === 0 ? 0 : 1;
}
