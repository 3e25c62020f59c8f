import { json, ref, type Parameter, type PathItem } from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of the copy at hand.',
  schema: { type: 'string' },
};

/** `GET /v1/surveys`: lists the surveys. */
export const surveysPath: PathItem = {
  get: {
    operationId: 'listSurveys',
    summary: 'Lists the surveys, each in its latest version',
    responses: {
      200: { description: 'The surveys.', content: json('SurveyList') },
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
      200: {
        description: 'The survey.',
        headers: {
          ETag: { description: 'Changes with the survey.', schema: { type: 'string' } },
        },
        content: json('Survey'),
      },
      304: { description: 'The copy at hand is still right.' },
      ...problemReplies([
        'invalid-query',
        'unknown-survey',
        'unknown-survey-version',
        'internal-error',
      ]),
    },
  },
};
