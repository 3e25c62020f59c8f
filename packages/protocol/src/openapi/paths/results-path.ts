import {
  json,
  queryOf,
  ref,
  type JsonSchema,
  type Parameter,
  type PathItem,
} from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

const by: Parameter = {
  name: 'by',
  in: 'query',
  required: false,
  description: 'What to group by, parted by commas.',
  style: 'form',
  explode: false,
  schema: { type: 'array', items: ref('Grouping'), uniqueItems: true },
};

/** Gives `GET /v1/results`, whose query takes every member of the filter. */
export function resultsPath(filter: Record<string, JsonSchema>): PathItem {
  return {
    get: {
      operationId: 'readResults',
      summary: 'Gives the index and the figures behind it',
      description: 'A group with fewer responses than the threshold shows no figure at all.',
      parameters: [
        { name: 'survey', in: 'query', required: true, schema: ref('Name') },
        { name: 'version', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
        ...queryOf(filter),
        by,
      ],
      responses: {
        200: { description: 'The figures.', content: json('Results') },
        ...problemReplies([
          'invalid-query',
          'unknown-survey',
          'unknown-survey-version',
          'internal-error',
          'store-unavailable',
        ]),
      },
    },
  };
}
