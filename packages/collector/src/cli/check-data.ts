import { loadConfig } from '../config/load-config.ts';
import { checkDatabase } from '../storage/sqlite/check/check-database.ts';
import { counted } from './counted.ts';
import type { Terminal } from './terminal.ts';

/** Differences that are printed one by one; by then an operator knows that a backup is needed. */
const PRINTED_MAX = 100;

/**
 * Checks a database file, by default the configured one, beside a running collector or without.
 * Gives the exit code: 0 when nothing differs, else 1.
 */
export function checkData(file: string | undefined, { output, environment }: Terminal): number {
  let told = 0;
  const report = checkDatabase(file ?? loadConfig({ environment }).database, (difference) => {
    told += 1;
    if (told <= PRINTED_MAX) output.write(`${difference}\n`);
  });
  const { responses, differences } = report;
  if (differences > PRINTED_MAX) {
    output.write(`… and ${counted(differences - PRINTED_MAX, 'more difference')}\n`);
  }
  const found = differences === 0 ? 'counts equal' : counted(differences, 'difference');
  output.write(`${counted(responses, 'response')}, ${found}\n`);
  return differences === 0 ? 0 : 1;
}
