import { findSurvey } from '../recording/find-survey.ts';
import type { Clock, ResultsAnswer, ResultsQuery, SurveyCatalogue } from '../services.ts';
import type { CountQuery, Store } from '../storage/store.ts';
import { computeResults } from './compute-results.ts';
import { readRemainders } from './remainders.ts';
import { readResultsQuery } from './read-results-query.ts';

/** What results are made of. */
export interface ResultsServiceParts {
  store: Store;
  surveys: SurveyCatalogue;
  threshold: number;
  clock: Clock;
}

/** Creates the function that answers results queries from the counts of a store. */
export function createResultsService({ store, surveys, threshold, clock }: ResultsServiceParts) {
  return async (raw: ResultsQuery): Promise<ResultsAnswer> => {
    const read = readResultsQuery(raw);
    if (read.kind === 'refused') return read;
    const { by, filter } = read.query;
    const found = findSurvey(surveys, { id: read.query.survey, version: read.query.version });
    if (found.kind === 'refused') return found;
    const { survey } = found;
    const { from, to, ...where } = filter;
    const query: CountQuery = {
      survey: { id: survey.id, version: survey.version },
      by,
      where,
      from,
      to,
    };
    const cutoff = clock();
    const groups = await store.readCounts(query);
    const isExposing = await readRemainders(store, query, threshold);
    const parts = { survey, by, filter, groups, threshold, cutoff, isExposing };
    return { kind: 'results', results: computeResults(parts) };
  };
}
