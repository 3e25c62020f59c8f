import { text, type Parameter, type PathItem } from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

const security = [{ exportToken: [] }];
const problems = problemReplies([
  'unauthorized',
  'not-found',
  'internal-error',
  'store-unavailable',
]);

const texts: Parameter = {
  name: 'texts',
  in: 'query',
  required: false,
  description: '`1` adds the free texts that are not flagged; they may hold personal data still.',
  schema: { type: 'string', enum: ['1'] },
};

const flaggedTexts: Parameter = {
  ...texts,
  name: 'flagged-texts',
  description: '`1` adds the free texts in which personal data was found.',
};

/** `GET /v1/exports/responses`: streams the responses. */
export const responsesExportPath: PathItem = {
  get: {
    operationId: 'exportResponses',
    summary: 'Streams the latest revision of every response, one JSON object on each line',
    security,
    parameters: [texts, flaggedTexts],
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
    description: 'Small groups are not hidden in it, so it needs the token too.',
    security,
    responses: {
      200: { description: 'The counts.', content: text('text/csv') },
      ...problems,
    },
  },
};
