import { text, type PathItem } from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

const security = [{ exportToken: [] }];
const problems = problemReplies([
  'invalid-query',
  'unauthorized',
  'unknown-survey',
  'unknown-survey-version',
  'internal-error',
  'store-unavailable',
]);

/** `GET /v1/exports/responses`: streams the responses. */
export const responsesExportPath: PathItem = {
  get: {
    operationId: 'exportResponses',
    summary: 'Streams the latest revision of every response, one JSON object on each line',
    security,
    responses: {
      200: { description: 'The responses.', content: text('application/x-ndjson') },
      ...problems,
    },
  },
};

/** `GET /v1/exports/counts`: gives the counts as a table. */
export const countsExportPath: PathItem = {
  get: {
    operationId: 'exportCounts',
    summary: 'Gives how often each answer was given, as a table',
    security,
    responses: {
      200: { description: 'The counts.', content: text('text/csv') },
      ...problems,
    },
  },
};
