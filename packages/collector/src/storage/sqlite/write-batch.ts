import type { Answers } from '@hailong/protocol';
import { cellsOf } from '../cells-of.ts';
import { receiptCode } from '../receipt-code.ts';
import type { DatedView, Outcome, Submission } from '../store.ts';
import type { CountTable, Increment } from './count-table.ts';
import type { Dictionary } from './dictionary.ts';
import { dayPeriod, monthPeriod } from './periods.ts';
import {
  digestBytes,
  type Dimensions,
  type ResponseTable,
  type StoredResponse,
} from './response-table.ts';
import type { Place } from './rollups.ts';
import type { SurveyRegister } from './survey-register.ts';

/** The tables that a batch is written to, and the key of the receipt codes. */
export interface Tables {
  responses: ResponseTable;
  counts: CountTable;
  names: Dictionary;
  surveys: SurveyRegister;
  secret: Uint8Array;
}

type Counted = { survey: number; day: string; dimensions: Partial<Dimensions> };

function placesOf({ names }: Tables, { survey, day, dimensions }: Counted): Place[] {
  const place = {
    survey,
    agency: names.idOf(dimensions.agency ?? undefined),
    procedure: names.idOf(dimensions.procedure ?? undefined),
    channel: names.idOf(dimensions.channel),
    eligibility: names.idOf(dimensions.eligibility),
    outcome: names.idOf(dimensions.outcome ?? undefined),
  };
  return [
    { ...place, period: dayPeriod(day) },
    { ...place, period: monthPeriod(day) },
  ];
}

function count(tables: Tables, counted: Counted, answers: Answers, step: Increment['step']): void {
  const { surveys, counts } = tables;
  const positions = cellsOf(answers).map((cell) => surveys.positionOf(counted.survey, cell));
  counts.add(placesOf(tables, counted), { n: 1, views: 0, positions, step });
}

function dimensionsOf({ response: { context, channel, eligibility } }: Submission): Dimensions {
  const { agency, procedure, outcome } = context;
  return { agency, procedure, outcome, channel, eligibility };
}

function recorded(tables: Tables, submission: Submission, day: string, repeated: boolean): Outcome {
  const { response, digest } = submission;
  const { id, revision } = response;
  const code = receiptCode(tables.secret, id);
  const receipt = { format: 'hailong-receipt@1', id, revision, digest, code, day } as const;
  return { kind: 'recorded', receipt, repeated };
}

function replace(tables: Tables, earlier: StoredResponse, submission: Submission): Outcome {
  const survey = tables.surveys.idOf(submission.response.survey);
  const { answers } = tables.responses.replace(earlier, submission, survey);
  const { day } = earlier;
  count(tables, earlier, earlier.answers, -1);
  count(tables, { survey, day, dimensions: dimensionsOf(submission) }, answers, 1);
  return recorded(tables, submission, day, false);
}

/** Judges a submission whose id is taken. */
function judge(tables: Tables, stored: StoredResponse, submission: Submission): Outcome {
  const { revision } = submission.response;
  const refused = (code: (Outcome & { kind: 'refused' })['code']): Outcome => ({
    kind: 'refused',
    code,
    latest: stored.revision,
  });
  if (revision === stored.revision + 1) return replace(tables, stored, submission);
  if (revision > stored.revision) return refused('revision-skipped');
  const isLatest = revision === stored.revision;
  const digest = isLatest ? stored.digest : tables.responses.supersededDigest(stored.row, revision);
  if (digest?.equals(digestBytes(submission.digest))) {
    return recorded(tables, submission, stored.day, true);
  }
  return refused(isLatest ? 'key-reused' : 'revision-superseded');
}

function recordFirst(tables: Tables, submission: Submission): Outcome | undefined {
  const survey = tables.surveys.idOf(submission.response.survey);
  const split = tables.responses.insert(submission, survey);
  if (!split) return undefined;
  const { day } = submission;
  count(tables, { survey, day, dimensions: dimensionsOf(submission) }, split.answers, 1);
  return recorded(tables, submission, day, false);
}

function recordOne(tables: Tables, submission: Submission): Outcome {
  const { id, revision } = submission.response;
  const first = revision === 1 ? recordFirst(tables, submission) : undefined;
  if (first) return first;
  const stored = tables.responses.find(id);
  return stored
    ? judge(tables, stored, submission)
    : { kind: 'refused', code: 'revision-skipped', latest: 0 };
}

/** Records a batch inside a transaction that the caller has begun. */
export function writeBatch(tables: Tables, batch: Submission[]): Outcome[] {
  const outcomes = batch.map((submission) => recordOne(tables, submission));
  tables.counts.write();
  return outcomes;
}

/** Counts views inside a transaction that the caller has begun. They have no eligibility. */
export function writeViews(tables: Tables, views: DatedView[]): void {
  for (const { view, day } of views) {
    const { agency, procedure, outcome } = view.context;
    const dimensions = { agency, procedure, outcome, channel: view.channel };
    const survey = tables.surveys.idOf(view.survey);
    const places = placesOf(tables, { survey, day, dimensions });
    tables.counts.add(places, { n: 0, views: 1, positions: [], step: 1 });
  }
  tables.counts.write();
}
