import type Database from 'better-sqlite3';
import type { Answers, Context, Response } from '@hailong/protocol';
import { splitTexts, type SplitAnswers } from '../split-texts.ts';
import type { Submission } from '../store.ts';
import { createIdentityTable } from './identity-table.ts';
import { uuidBytes } from './uuid-bytes.ts';

/** A stored response, as far as it is needed to judge and to replace it. */
export interface StoredResponse {
  row: number;
  revision: number;
  digest: Buffer;
  survey: number;
  day: string;
  dimensions: Dimensions;
  answers: Answers;
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

type Row = Dimensions & Omit<StoredResponse, 'dimensions' | 'answers'> & { answers: string };

const CONTENT = `revision, digest, survey, channel, eligibility, language, agency, procedure,
  service, province, commune, level, outcome, answers`;
const VALUES = CONTENT.replaceAll(/\w+/g, '?');

/** Gives the bytes of a digest written as `sha-256:` and hexadecimal digits. */
export function digestBytes(digest: string): Buffer {
  return Buffer.from(digest.slice('sha-256:'.length), 'hex');
}

function contentOf({ response, digest }: Submission, survey: number, answers: Answers): unknown[] {
  const { context } = response;
  return [
    response.revision,
    digestBytes(digest),
    survey,
    response.channel,
    response.eligibility,
    response.language,
    context.agency,
    context.procedure,
    context.service,
    context.province,
    context.commune,
    context.level,
    context.outcome,
    JSON.stringify(answers),
  ];
}

function prepare(database: Database.Database) {
  return {
    select: database.prepare<[number], Row>(
      `SELECT id AS row, revision, digest, survey, day, channel, eligibility, agency, procedure,
      outcome, answers FROM responses WHERE id = ?`,
    ),
    insert: database.prepare<unknown[]>(
      `INSERT INTO responses (uuid, day, ${CONTENT}) VALUES (?, ?, ${VALUES})`,
    ),
    update: database.prepare<unknown[]>(
      `UPDATE responses SET (${CONTENT}) = (${VALUES}) WHERE id = ?`,
    ),
    insertSuperseded: database.prepare<[number, number, Buffer]>(
      'INSERT INTO superseded (response, revision, digest) VALUES (?, ?, ?)',
    ),
    selectSuperseded: database
      .prepare<[number, number], Buffer>(
        'SELECT digest FROM superseded WHERE response = ? AND revision = ?',
      )
      .pluck(),
    insertTexts: database.prepare<[number, string]>(
      'INSERT INTO texts (response, texts) VALUES (?, ?)',
    ),
    deleteTexts: database.prepare<[number]>('DELETE FROM texts WHERE response = ?'),
  };
}

function readRow({
  row,
  revision,
  digest,
  survey,
  day,
  answers,
  ...dimensions
}: Row): StoredResponse {
  return {
    row,
    revision,
    digest,
    survey,
    day,
    dimensions,
    answers: JSON.parse(answers) as Answers,
  };
}

/** Creates the response tables of a database. */
export function createResponseTable(database: Database.Database): ResponseTable {
  const statements = prepare(database);
  const identities = createIdentityTable(database);
  const insertTexts = (row: number, { texts }: SplitAnswers): void => {
    if (texts.length === 0) return;
    statements.insertTexts.run(row, JSON.stringify(Object.fromEntries(texts)));
  };
  return {
    find(id) {
      const at = identities.find(id);
      const row = at === undefined ? undefined : statements.select.get(at);
      return row && readRow(row);
    },
    insert(submission, survey) {
      const { response, day } = submission;
      const split = splitTexts(submission.survey, response.answers);
      const content = contentOf(submission, survey, split.answers);
      const inserted = statements.insert.run(uuidBytes(response.id), day, ...content);
      const row = Number(inserted.lastInsertRowid);
      identities.add(response.id, row);
      if (identities.isFull()) identities.settle();
      insertTexts(row, split);
      return split;
    },
    replace(earlier, submission, survey) {
      const split = splitTexts(submission.survey, submission.response.answers);
      statements.insertSuperseded.run(earlier.row, earlier.revision, earlier.digest);
      statements.update.run(...contentOf(submission, survey, split.answers), earlier.row);
      statements.deleteTexts.run(earlier.row);
      insertTexts(earlier.row, split);
      return split;
    },
    supersededDigest: (row, revision) => statements.selectSuperseded.get(row, revision),
    forget: () => identities.forget(),
  };
}
