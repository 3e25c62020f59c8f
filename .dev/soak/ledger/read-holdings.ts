import Database from 'better-sqlite3';
import { createSqliteStore } from '@hailong/collector';
import type { Holdings } from './audit.ts';
import type { Revision } from './ledger.ts';

const REVISIONS = `SELECT lower(hex(uuid)) AS id, revision, lower(hex(digest)) AS digest FROM responses
  UNION ALL SELECT lower(hex(uuid)), superseded.revision, lower(hex(superseded.digest))
  FROM superseded JOIN responses ON responses.id = superseded.response`;

type Row = { id: string; revision: number; digest: string };

function toRevision({ id, revision, digest }: Row): Revision {
  const uuid = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { key: `${uuid}.${revision}`, digest: `sha-256:${digest}` };
}

function readRevisions(file: string): Revision[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare<[], Row>(REVISIONS).all().map(toRevision);
  } finally {
    database.close();
  }
}

async function sumCounts(file: string): Promise<number> {
  const store = createSqliteStore({ file, mustExist: true });
  let sum = 0;
  for await (const { n } of store.exportCounts()) sum += n;
  await store.close();
  return sum;
}

/** Reads what a collector's database holds; nobody else may have it open. */
export async function readHoldings(file: string): Promise<Holdings> {
  const counted = await sumCounts(file);
  return { revisions: readRevisions(file), counted };
}
