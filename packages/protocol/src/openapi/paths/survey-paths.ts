import { json, ref, type Parameter, type PathItem, type Reply } from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of the copy at hand.',
  schema: { type: 'string' },
};

/** Gives the replies of an address whose answer can be kept: the body with its `ETag`, or 304. */
function taggedReplies(description: string, schema: string): Record<string, Reply> {
  const tag = { description: 'Changes with the content.', schema: { type: 'string' } };
  return {
    200: { description, headers: { ETag: tag }, content: json(schema) },
    304: { description: 'The copy at hand is still right.' },
  };
}

/** `GET /v1/surveys`: lists the surveys. */
export const surveysPath: PathItem = {
  get: {
    operationId: 'listSurveys',
    summary: 'Lists the surveys, each in its latest version',
    parameters: [ifNoneMatch],
    responses: {
      ...taggedReplies('The surveys.', 'SurveyList'),
      ...problemReplies(['internal-error']),
    },
  },
};

/** `GET /v1/surveys/{id}`: gives one survey. */
export const surveyPath: PathItem = {
  get: {
    operationId: 'readSurvey',
    summary: 'Gives a survey in its latest version, or in the one asked for',
    parameters: [
      { name: 'id', in: 'path', required: true, schema: ref('Name') },
      { name: 'version', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
      ifNoneMatch,
    ],
    responses: {
      ...taggedReplies('The survey.', 'Survey'),
      ...problemReplies([
        'invalid-query',
        'unknown-survey',
        'unknown-survey-version',
        'internal-error',
      ]),
    },
  },
};
