import { json, ref, type Parameter, type PathItem } from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The id and the revision of the response: `<id>.<revision>`.',
  schema: { type: 'string' },
};

const waitedSeconds: Parameter = {
  name: 'Hailong-Waited-Seconds',
  in: 'header',
  required: false,
  description:
    'How long the answer waited on the device, in seconds. The collector dates the answer by its own clock and takes this off.',
  schema: { type: 'integer', minimum: 0 },
};

/** `POST /v1/responses`: records one revision of a response. */
export const responsesPath: PathItem = {
  post: {
    operationId: 'recordResponse',
    summary: 'Records one revision of a response',
    description:
      'Answers once the revision is durable. Sending the same revision again gives the same receipt and counts once.',
    parameters: [idempotencyKey, waitedSeconds],
    requestBody: { required: true, content: { 'application/json': { schema: ref('Response') } } },
    responses: {
      201: { description: 'Recorded.', content: json('Receipt') },
      200: { description: 'Recorded before; the same receipt.', content: json('Receipt') },
      ...problemReplies([
        'malformed-json',
        'invalid-message',
        'invalid-id',
        'invalid-idempotency-key',
        'origin-not-allowed',
        'unknown-survey',
        'unknown-survey-version',
        'in-progress',
        'body-too-large',
        'unsupported-media-type',
        'unknown-question',
        'invalid-answer',
        'answer-outside-scale',
        'required-missing',
        'text-too-long',
        'text-not-normalized',
        'key-reused',
        'revision-skipped',
        'revision-superseded',
        'internal-error',
        'store-unavailable',
      ]),
    },
  },
};
