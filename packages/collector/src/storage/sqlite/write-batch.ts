import type { KeyObject } from 'node:crypto';
import type { Answers } from '@hailong/protocol';
import { cellsOf } from '../cells-of.ts';
import { receiptCode } from '../receipt-code.ts';
import type { DatedView, Outcome, Submission } from '../store.ts';
import type { Dictionary } from './dictionary.ts';
import type { Increment, Leaf } from './increment.ts';
import { dayPeriod } from './periods.ts';
import {
  digestBytes,
  type Dimensions,
  type ResponseTable,
  type StoredRecord,
  type StoredResponse,
} from './response-table.ts';
import type { SurveyRegister } from './survey-register.ts';

/** The tables that a batch is written to, and the key of the receipt codes. */
export interface BatchTables {
  responses: ResponseTable;
  names: Dictionary;
  surveys: SurveyRegister;
  secret: KeyObject;
}

/** What came of a batch: the outcomes, and what is to be added to the counts. */
export interface WrittenBatch {
  outcomes: Outcome[];
  increments: Increment[];
}

/** The tables, and the increments gathered so far. */
interface Writing extends BatchTables {
  increments: Increment[];
}

type Counted = { survey: number; day: string; dimensions: Partial<Dimensions> };

function leafOf(names: Dictionary, { survey, day, dimensions }: Counted): Leaf {
  return {
    survey,
    day: dayPeriod(day),
    agency: names.idOf(dimensions.agency ?? undefined),
    procedure: names.idOf(dimensions.procedure ?? undefined),
    channel: names.idOf(dimensions.channel),
    eligibility: names.idOf(dimensions.eligibility),
    outcome: names.idOf(dimensions.outcome ?? undefined),
  };
}

function count(writing: Writing, counted: Counted, answers: Answers, step: 1 | -1): void {
  const { names, surveys, increments } = writing;
  const positions = cellsOf(answers).map((cell) => surveys.positionOf(counted.survey, cell));
  increments.push({ ...leafOf(names, counted), kind: 'response', step, positions });
}

function dimensionsOf({ context, channel, eligibility }: StoredRecord): Dimensions {
  const { agency, procedure, outcome } = context;
  return { agency, procedure, outcome, channel, eligibility };
}

function recorded(
  writing: Writing,
  submission: Submission,
  day: string,
  repeated: boolean,
): Outcome {
  const { response, digest } = submission;
  const { id, revision } = response;
  const code = receiptCode(writing.secret, id);
  const receipt = { format: 'hailong-receipt@1', id, revision, digest, code, day } as const;
  return { kind: 'recorded', receipt, repeated };
}

function replace(writing: Writing, earlier: StoredResponse, submission: Submission): Outcome {
  const survey = writing.surveys.idOf(submission.response.survey);
  const { answers } = writing.responses.replace(earlier, submission, survey);
  const { day, record } = earlier;
  const before = { survey: earlier.survey, day, dimensions: dimensionsOf(record) };
  count(writing, before, record.answers, -1);
  count(writing, { survey, day, dimensions: dimensionsOf(submission.response) }, answers, 1);
  return recorded(writing, submission, day, false);
}

/** Judges a submission whose id is taken. */
function judge(writing: Writing, stored: StoredResponse, submission: Submission): Outcome {
  const { revision } = submission.response;
  const refused = (code: (Outcome & { kind: 'refused' })['code']): Outcome => ({
    kind: 'refused',
    code,
    latest: stored.revision,
  });
  if (revision === stored.revision + 1) return replace(writing, stored, submission);
  if (revision > stored.revision) return refused('revision-skipped');
  const isLatest = revision === stored.revision;
  const digest = isLatest
    ? stored.digest
    : writing.responses.supersededDigest(stored.row, revision);
  if (digest?.equals(digestBytes(submission.digest))) {
    return recorded(writing, submission, stored.day, true);
  }
  return refused(isLatest ? 'key-reused' : 'revision-superseded');
}

function recordFirst(writing: Writing, submission: Submission): Outcome {
  const survey = writing.surveys.idOf(submission.response.survey);
  const { answers } = writing.responses.insert(submission, survey);
  const { day } = submission;
  count(writing, { survey, day, dimensions: dimensionsOf(submission.response) }, answers, 1);
  return recorded(writing, submission, day, false);
}

function recordOne(writing: Writing, submission: Submission): Outcome {
  const { id, revision } = submission.response;
  const stored = writing.responses.find(id);
  if (stored) return judge(writing, stored, submission);
  return revision === 1
    ? recordFirst(writing, submission)
    : { kind: 'refused', code: 'revision-skipped', latest: 0 };
}

/** Writes a batch of submissions inside a transaction that the caller has begun. */
export function writeBatch(tables: BatchTables, batch: Submission[]): WrittenBatch {
  const increments: Increment[] = [];
  const writing = { ...tables, increments };
  const outcomes = batch.map((submission) => recordOne(writing, submission));
  return { outcomes, increments };
}

/** Gives what views add to the counts. They have no eligibility. */
export function incrementsOfViews(tables: BatchTables, views: DatedView[]): Increment[] {
  return views.map(({ view, day }) => {
    const { agency, procedure, outcome } = view.context;
    const dimensions = { agency, procedure, outcome, channel: view.channel };
    const survey = tables.surveys.idOf(view.survey);
    const leaf = leafOf(tables.names, { survey, day, dimensions });
    return { ...leaf, kind: 'view', step: 1, positions: [] };
  });
}
