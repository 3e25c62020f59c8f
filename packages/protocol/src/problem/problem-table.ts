/** Every problem a collector can answer: its status and its title. The list is closed. */
export const problemTable = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'invalid-message': { status: 400, title: 'The message does not have the expected shape' },
  'invalid-query': { status: 400, title: 'The query has a mistake' },
  'invalid-id': { status: 400, title: 'The response id is not a version 4 UUID' },
  'invalid-idempotency-key': {
    status: 400,
    title: 'The Idempotency-Key header does not name this revision',
  },
  unauthorized: { status: 401, title: 'The address needs a valid bearer token' },
  'origin-not-allowed': { status: 403, title: 'The origin of the page is not allowed' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'unknown-survey': { status: 404, title: 'The collector does not know this survey' },
  'unknown-survey-version': {
    status: 404,
    title: 'The collector does not know this version of the survey',
  },
  'method-not-allowed': { status: 405, title: 'The address does not take this method' },
  'in-progress': { status: 409, title: 'The same revision is being recorded' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not of a supported media type' },
  'unknown-question': { status: 422, title: 'The survey has no such question' },
  'invalid-answer': { status: 422, title: 'The answer does not fit the question' },
  'answer-outside-scale': { status: 422, title: 'The answer is not a point of the scale' },
  'required-missing': { status: 422, title: 'A required answer is missing' },
  'text-too-long': { status: 422, title: 'The text is too long' },
  'text-not-normalized': {
    status: 422,
    title: 'The text is not in Unicode normalization form C (NFC)',
  },
  'key-reused': { status: 422, title: 'The revision was recorded with other content' },
  'revision-skipped': { status: 422, title: 'An earlier revision has not been recorded' },
  'revision-superseded': { status: 422, title: 'A later revision has already been recorded' },
  'internal-error': { status: 500, title: 'The collector failed' },
  'store-unavailable': { status: 503, title: 'The collector cannot store responses now' },
} as const satisfies Record<string, { status: number; title: string }>;

/** The code of a problem a collector can answer. */
export type ProblemCode = keyof typeof problemTable;
