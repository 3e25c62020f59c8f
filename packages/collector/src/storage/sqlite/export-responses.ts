import type Database from 'better-sqlite3';
import type { Answers, Context, Response } from '@hailong/protocol';
import { TEXT_KEPT_APART } from '../cells-of.ts';
import type { ExportedResponse } from '../store.ts';
import { uuidOfBytes } from './uuid-bytes.ts';

/** Responses read at once; between two readings the store can write. */
const PAGE_ROWS = 500;

interface Row extends Required<{ [Name in keyof Context]: string | null }> {
  row: number;
  uuid: Buffer;
  revision: number;
  day: string;
  survey: string;
  version: number;
  channel: Response['channel'];
  eligibility: Response['eligibility'];
  language: string;
  answers: string;
  texts: string | null;
}

const SELECT = `SELECT responses.id AS row, uuid, revision, day, surveys.survey, version, channel,
  eligibility, language, agency, procedure, service, province, commune, level, outcome, answers,
  (SELECT texts FROM texts WHERE response = responses.id) AS texts
  FROM responses JOIN surveys ON surveys.id = responses.survey
  WHERE responses.id > ? ORDER BY responses.id LIMIT ${PAGE_ROWS}`;

function contextOf({
  agency,
  procedure,
  service,
  province,
  commune,
  level,
  outcome,
}: Row): Context {
  const said = { agency, procedure, service, province, commune, level, outcome };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) as Context;
}

function answersOf(row: Row, withTexts: boolean): Answers {
  const answers = JSON.parse(row.answers) as Answers;
  const texts = withTexts ? (JSON.parse(row.texts ?? '{}') as Record<string, string>) : {};
  for (const [question, answer] of Object.entries(answers)) {
    if (answer !== TEXT_KEPT_APART) continue;
    const text = texts[question];
    if (text === undefined) delete answers[question];
    else answers[question] = text;
  }
  return answers;
}

function exportRow(row: Row, withTexts: boolean): ExportedResponse {
  const { revision, day, survey, version, channel, eligibility, language } = row;
  return {
    id: uuidOfBytes(row.uuid),
    revision,
    day,
    survey: { id: survey, version },
    context: contextOf(row),
    channel,
    eligibility,
    language,
    answers: answersOf(row, withTexts),
  };
}

/** Walks through the latest revisions, oldest first. */
export async function* exportResponses(
  database: Database.Database,
  { texts }: { texts: boolean },
): AsyncGenerator<ExportedResponse> {
  const select = database.prepare<[number], Row>(SELECT);
  let last = 0;
  for (;;) {
    const rows = select.all(last);
    for (const row of rows) {
      yield exportRow(row, texts);
      last = row.row;
    }
    if (rows.length < PAGE_ROWS) return;
  }
}
