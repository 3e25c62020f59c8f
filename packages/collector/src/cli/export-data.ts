import { pipeline } from 'node:stream/promises';
import { loadConfig } from '../config/load-config.ts';
import { countsCsv } from '../exports/counts-csv.ts';
import { responseLines } from '../exports/response-lines.ts';
import { createSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import type { ExportedTexts } from '../storage/store.ts';
import type { Terminal } from './terminal.ts';

/** What is exported, and with which free texts. */
export interface ExportOptions extends ExportedTexts {
  what: 'counts' | 'responses';
}

/** Writes counts or responses from the database file; a collector may go on running beside it. */
export async function exportData(
  { what, ...texts }: ExportOptions,
  { output, environment }: Terminal,
): Promise<number> {
  const { database } = loadConfig({ environment });
  const store = createSqliteStore({ file: database, mustExist: true });
  try {
    const lines = what === 'counts' ? countsCsv(store) : responseLines(store, texts);
    await pipeline(lines, output, { end: false });
    return 0;
  } finally {
    await store.close();
  }
}
