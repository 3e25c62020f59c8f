import {
  canonicalJson,
  checkAnswers,
  type AnswerMistake,
  type Response,
  type Survey,
} from '@hailong/protocol';
import type { Clock, Recorder, Refusal, SurveyCatalogue, Verdict } from '../services.ts';
import type { Outcome, Store } from '../storage/store.ts';
import { createDayAt } from './day-at.ts';
import { findSurvey } from './find-survey.ts';
import { createGroupCommit } from './group-commit.ts';
import { readResponse } from './read-response.ts';
import { digestOfText } from './response-digest.ts';
import { shortageRefusal, storeRefusal } from './store-refusal.ts';

/** What a recorder works with. */
export interface RecorderParts {
  store: Store;
  surveys: SurveyCatalogue;
  clock: Clock;
  timeZone: string;
  maxWaitDays: number;
  /** Says what is short, so that nothing new can be stored; undefined while nothing is. */
  shortage(): string | undefined;
  /** Told about failures that are nobody's but the collector's. */
  onFault(error: unknown): void;
}

const DAY_SECONDS = 86_400;

const CONFLICTS: Record<(Outcome & { kind: 'refused' })['code'], string> = {
  'key-reused': 'This revision was recorded with other content; a change needs the next revision.',
  'revision-skipped': 'Revisions are recorded in order, beginning with 1.',
  'revision-superseded': 'A later revision was recorded and this one is not what preceded it.',
};

function verdictOf(outcome: Outcome): Verdict {
  if (outcome.kind === 'recorded') return outcome;
  const { code, latest } = outcome;
  const detail = `${CONFLICTS[code]} The latest revision recorded is ${latest === 0 ? 'none' : latest}.`;
  return { kind: 'refused', code, detail };
}

function answerRefusal(mistakes: AnswerMistake[]): Refusal | undefined {
  const [first] = mistakes;
  if (!first) return undefined;
  return {
    kind: 'refused',
    code: first.code,
    detail: `${mistakes.length === 1 ? 'An answer is' : 'Answers are'} not valid: ${first.message}.`,
    mistakes: mistakes.map(({ pointer, message, received, expected }) => ({
      pointer,
      message,
      ...(received === undefined ? {} : { received }),
      ...(expected === undefined ? {} : { expected }),
    })),
  };
}

function textOf(response: Response): string | Refusal {
  try {
    return canonicalJson(response);
  } catch (error) {
    const detail = `The message cannot be written as canonical JSON: ${(error as Error).message}`;
    return { kind: 'refused', code: 'invalid-message', detail };
  }
}

function checkResponse(surveys: SurveyCatalogue, response: Response): Survey | Refusal {
  const found = findSurvey(surveys, response.survey);
  if (found.kind === 'refused') return found;
  const stage = response.revision === 1 ? 'first' : 'whole';
  return answerRefusal(checkAnswers(found.survey, response.answers, stage)) ?? found.survey;
}

function isRefusal(value: string | Survey | Refusal): value is Refusal {
  return typeof value === 'object' && 'kind' in value;
}

/** Creates the recorder over a store. */
export function createRecorder(parts: RecorderParts): Recorder {
  const { store, surveys, clock, timeZone, maxWaitDays, shortage, onFault } = parts;
  const dayAt = createDayAt(timeZone);
  const commits = createGroupCommit((batch: Parameters<Store['record']>[0]) => store.record(batch));

  const dayOf = (waitedSeconds: number): string => {
    const longest = maxWaitDays * DAY_SECONDS;
    const waited = Math.min(Math.max(waitedSeconds, 0), longest);
    return dayAt(clock().getTime() - waited * 1000);
  };
  const recordResponse: Recorder['recordResponse'] = async (response, waitedSeconds) => {
    const survey = checkResponse(surveys, response);
    if (isRefusal(survey)) return survey;
    const text = textOf(response);
    if (isRefusal(text)) return text;
    const lack = shortage();
    if (lack !== undefined) return shortageRefusal(lack);
    const [digest, day] = [digestOfText(text), dayOf(waitedSeconds)];
    try {
      return verdictOf(await commits.submit({ response, digest, survey, day }, text.length));
    } catch (error) {
      return storeRefusal(error, onFault);
    }
  };
  return {
    settled: commits.settled,
    recordResponse,
    async record(message, waitedSeconds) {
      const read = readResponse(message);
      return read.kind === 'read' ? recordResponse(read.response, waitedSeconds) : read;
    },
  };
}
