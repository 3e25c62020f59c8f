import type { PathItem } from '../operation.ts';
import { problemReplies } from '../problem-replies.ts';

const anyObject = { 'application/json': { schema: { type: 'object' } } };

/** `GET /healthz`: tells whether responses can be stored. */
export const healthPath: PathItem = {
  get: {
    operationId: 'checkHealth',
    summary: 'Tells whether the collector can store responses',
    responses: {
      200: { description: 'It can.', content: anyObject },
      ...problemReplies(['store-unavailable']),
    },
  },
};

/** `GET /openapi.json`: gives this document. */
export const documentPath: PathItem = {
  get: {
    operationId: 'readOpenApi',
    summary: 'Gives this document',
    responses: { 200: { description: 'An OpenAPI 3.1 document.', content: anyObject } },
  },
};
