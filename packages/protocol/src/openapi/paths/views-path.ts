import { json, type PathItem } from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

/** `POST /v1/views`: counts one sight of the widget. */
export const viewsPath: PathItem = {
  post: {
    operationId: 'countView',
    summary: 'Counts that the widget was in sight',
    description: 'Anonymous; only the count is kept. It is what the response rate is a share of.',
    requestBody: { required: true, content: json('View') },
    responses: {
      204: { description: 'Counted.' },
      ...problemReplies([
        'malformed-json',
        'invalid-message',
        'origin-not-allowed',
        'unknown-survey',
        'unknown-survey-version',
        'body-too-large',
        'unsupported-media-type',
        'internal-error',
        'store-unavailable',
      ]),
    },
  },
};
