import Database from 'better-sqlite3';
import { countAt } from '../collector/count-at.ts';
import type { StartedCollector } from '../collector/start-collector.ts';

/** Counts the responses in a collector's database file, and gives them beside those in its results. */
export async function auditCounts({
  url,
  database,
}: Pick<StartedCollector, 'url' | 'database'>): Promise<{ stored: number; counted: number }> {
  const file = new Database(database, { readonly: true });
  try {
    const stored = file.prepare('SELECT count(*) FROM responses').pluck().get() as number;
    return { stored, counted: await countAt(url) };
  } finally {
    file.close();
  }
}
