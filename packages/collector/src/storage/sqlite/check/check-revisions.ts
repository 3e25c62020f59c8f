import type Database from 'better-sqlite3';
import { uuidOfBytes } from '../uuid-of-bytes.ts';
import type { Tell } from './tell.ts';

interface Found {
  uuid: Buffer;
  revision: number;
  kept: number;
}

const TOO_FEW = `SELECT uuid, revision,
    (SELECT count(*) FROM superseded WHERE response = responses.id) AS kept
  FROM responses WHERE revision < 1 OR kept <> revision - 1`;

const UNFIT = `SELECT uuid, superseded.revision FROM superseded
  JOIN responses ON responses.id = response
  WHERE superseded.revision NOT BETWEEN 1 AND responses.revision - 1
    OR superseded.digest = responses.digest OR length(superseded.digest) <> 32`;

/**
 * Checks that the digest of every replaced revision is kept, so that each can be told from a
 * forgery when it is sent again.
 */
export function checkRevisions(database: Database.Database, tell: Tell): void {
  for (const { uuid, revision, kept } of database.prepare<[], Found>(TOO_FEW).iterate()) {
    tell(
      `the response ${uuidOfBytes(uuid)} is at revision ${revision}, and "superseded" holds ${kept} before it`,
    );
  }
  for (const { uuid, revision } of database.prepare<[], Found>(UNFIT).iterate()) {
    tell(
      `"superseded" holds revision ${revision} of ${uuidOfBytes(uuid)}, which cannot be an earlier one`,
    );
  }
}
