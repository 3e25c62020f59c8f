import { loadConfig } from '../config/load-config.ts';
import { backupDatabase } from '../storage/sqlite/copy/backup-database.ts';
import { describeNumbers } from './describe-numbers.ts';
import type { Terminal } from './terminal.ts';

/** Backs the configured database up into a new file; a collector may go on running beside it. */
export function backUp(file: string, { output, environment }: Terminal): number {
  const { database } = loadConfig({ environment });
  const numbers = backupDatabase(database, file);
  output.write(`backed up "${database}" into "${file}": ${describeNumbers(numbers)}\n`);
  return 0;
}
