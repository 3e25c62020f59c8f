import Database from 'better-sqlite3';

interface Row {
  revision: number;
  digest: Buffer;
}

/** A revision as the collector's database holds it. */
export interface RecordedRevision {
  revision: number;
  /** As receipts have it. */
  digest: string;
}

const REVISIONS = `
  SELECT s.revision, s.digest FROM superseded s JOIN responses r ON r.id = s.response
    WHERE r.uuid = unhex(@id, '-')
  UNION ALL SELECT revision, digest FROM responses WHERE uuid = unhex(@id, '-')
  ORDER BY 1`;

/** Reads from a collector's database file every revision of a response that it holds, the one that counts last. */
export function recordedRevisions(file: string, id: string): RecordedRevision[] {
  const database = new Database(file, { readonly: true });
  try {
    const rows = database.prepare<[{ id: string }], Row>(REVISIONS).all({ id });
    return rows.map(({ revision, digest }) => ({
      revision,
      digest: `sha-256:${digest.toString('hex')}`,
    }));
  } finally {
    database.close();
  }
}
