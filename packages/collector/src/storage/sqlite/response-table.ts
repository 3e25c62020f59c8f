import type Database from 'better-sqlite3';
import type { Context, Response } from '@hailong/protocol';
import { splitTexts, type FreeText, type SplitAnswers } from '../split-texts.ts';
import type { Submission } from '../store.ts';
import { createIdentityTable } from './identity-table.ts';

/** What is kept of a response as JSON; free texts have gone out of its answers. */
export type StoredRecord = Pick<
  Response,
  'context' | 'channel' | 'eligibility' | 'language' | 'answers'
>;

/** A stored response, as far as it is needed to judge and to replace it. */
export interface StoredResponse {
  row: number;
  revision: number;
  digest: Buffer;
  survey: number;
  day: string;
  record: StoredRecord;
}

/** What responses are counted by, apart from the day. */
export type Dimensions = Pick<Context, 'agency' | 'procedure' | 'outcome'> &
  Pick<Response, 'channel' | 'eligibility'>;

/** The tables of responses, of replaced revisions and of free texts. */
export interface ResponseTable {
  find(id: string): StoredResponse | undefined;
  /** Notes a first revision, whose id must be free. */
  insert(submission: Submission, survey: number): SplitAnswers;
  /** Puts a later revision in the place of an earlier one, whose digest is kept. */
  replace(earlier: StoredResponse, submission: Submission, survey: number): SplitAnswers;
  /** Gives the digest of a revision that was replaced. */
  supersededDigest(row: number, revision: number): Buffer | undefined;
  /** Forgets what is kept in memory, because a transaction was undone. */
  forget(): void;
}

type Row = Omit<StoredResponse, 'record'> & { record: string };

/** Gives the bytes of a digest written as `sha-256:` and hexadecimal digits. */
export function digestBytes(digest: string): Buffer {
  return Buffer.from(digest.slice('sha-256:'.length), 'hex');
}

function contentOf(
  { response, digest }: Submission,
  survey: number,
  { answers }: SplitAnswers,
): [number, string, number, string] {
  const { revision, context, channel, eligibility, language } = response;
  const record: StoredRecord = { context, channel, eligibility, language, answers };
  return [revision, digest.slice('sha-256:'.length), survey, JSON.stringify(record)];
}

function textsByQuestion(texts: FreeText[]): string {
  return JSON.stringify(Object.fromEntries(texts));
}

function prepare(database: Database.Database) {
  return {
    select: database.prepare<[number], Row>(
      'SELECT id AS row, revision, digest, survey, day, record FROM responses WHERE id = ?',
    ),
    insert: database.prepare<unknown[]>(
      `INSERT INTO responses (uuid, day, revision, digest, survey, record)
      VALUES (unhex(?, '-'), ?, ?, unhex(?), ?, ?)`,
    ),
    update: database.prepare<unknown[]>(
      'UPDATE responses SET revision = ?, digest = unhex(?), survey = ?, record = ? WHERE id = ?',
    ),
    insertSuperseded: database.prepare<[number, number, Buffer]>(
      'INSERT INTO superseded (response, revision, digest) VALUES (?, ?, ?)',
    ),
    selectSuperseded: database
      .prepare<[number, number], Buffer>(
        'SELECT digest FROM superseded WHERE response = ? AND revision = ?',
      )
      .pluck(),
    insertTexts: database.prepare<[number, string, string | null]>(
      'INSERT INTO texts (response, texts, flagged) VALUES (?, ?, ?)',
    ),
    deleteTexts: database.prepare<[number]>('DELETE FROM texts WHERE response = ?'),
  };
}

/** Creates the response tables of a database. */
export function createResponseTable(database: Database.Database): ResponseTable {
  const statements = prepare(database);
  const identities = createIdentityTable(database);
  const insertTexts = (row: number, { texts, flagged }: SplitAnswers): void => {
    if (texts.length + flagged.length === 0) return;
    const apart = flagged.length > 0 ? textsByQuestion(flagged) : null;
    statements.insertTexts.run(row, textsByQuestion(texts), apart);
  };
  return {
    find(id) {
      const at = identities.find(id);
      const row = at === undefined ? undefined : statements.select.get(at);
      return row && { ...row, record: JSON.parse(row.record) as StoredRecord };
    },
    insert(submission, survey) {
      const { response, day } = submission;
      const split = splitTexts(submission.survey, response.answers);
      const content = contentOf(submission, survey, split);
      const inserted = statements.insert.run(response.id, day, ...content);
      const row = Number(inserted.lastInsertRowid);
      identities.add(response.id, row);
      if (identities.isFull()) identities.settle();
      insertTexts(row, split);
      return split;
    },
    replace(earlier, submission, survey) {
      const split = splitTexts(submission.survey, submission.response.answers);
      statements.insertSuperseded.run(earlier.row, earlier.revision, earlier.digest);
      statements.update.run(...contentOf(submission, survey, split), earlier.row);
      statements.deleteTexts.run(earlier.row);
      insertTexts(earlier.row, split);
      return split;
    },
    supersededDigest: (row, revision) => statements.selectSuperseded.get(row, revision),
    forget: () => identities.forget(),
  };
}
