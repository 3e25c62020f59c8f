import type Database from 'better-sqlite3';
import type { Answers } from '@hailong/protocol';
import { TEXT_KEPT_APART } from '../cells-of.ts';
import type { ExportedResponse, ExportedTexts } from '../store.ts';
import type { StoredRecord } from './response-table.ts';
import { uuidOfBytes } from './uuid-of-bytes.ts';

/** Responses read at once; between two readings the store can write. */
const PAGE_ROWS = 500;

interface Row {
  row: number;
  uuid: Buffer;
  revision: number;
  day: string;
  survey: string;
  version: number;
  record: string;
  texts: string | null;
  flagged: string | null;
}

const SELECT = `SELECT responses.id AS row, uuid, revision, day, surveys.survey, version, record,
  texts, flagged
  FROM responses JOIN surveys ON surveys.id = responses.survey
  LEFT JOIN texts ON texts.response = responses.id
  WHERE responses.id > ? ORDER BY responses.id LIMIT ${PAGE_ROWS}`;

/** Puts the free texts back where they were taken out, or leaves the questions out. */
function restoreTexts(answers: Answers, texts: Record<string, string>): Answers {
  const restored = Object.entries(answers).flatMap(([question, answer]) => {
    const whole = answer === TEXT_KEPT_APART ? texts[question] : answer;
    return whole === undefined ? [] : [[question, whole]];
  });
  return Object.fromEntries(restored) as Answers;
}

function textsByQuestion(json: string | null): Record<string, string> {
  return JSON.parse(json ?? '{}') as Record<string, string>;
}

function exportRow(row: Row, { texts, flaggedTexts }: ExportedTexts): ExportedResponse {
  const { uuid, revision, day, survey, version } = row;
  const record = JSON.parse(row.record) as StoredRecord;
  const included = {
    ...(texts && textsByQuestion(row.texts)),
    ...(flaggedTexts && textsByQuestion(row.flagged)),
  };
  return {
    id: uuidOfBytes(uuid),
    revision,
    day,
    survey: { id: survey, version },
    ...record,
    answers: restoreTexts(record.answers, included),
  };
}

/** Walks through the latest revisions, oldest first. */
export async function* exportResponses(
  database: Database.Database,
  options: ExportedTexts,
): AsyncGenerator<ExportedResponse> {
  const select = database.prepare<[number], Row>(SELECT);
  let last = 0;
  for (;;) {
    const rows = select.all(last);
    for (const row of rows) {
      yield exportRow(row, options);
      last = row.row;
    }
    if (rows.length < PAGE_ROWS) return;
  }
}
