import type { Refusal } from '../services.ts';
import { StoreError, storeRetrySeconds } from '../storage/store-error.ts';

type Known = Omit<Refusal, 'kind'>;

const MALFORMED: Known = { code: 'malformed-json', detail: 'The body is not JSON in UTF-8.' };

const MEDIA_TYPE: Known = {
  code: 'unsupported-media-type',
  detail: 'The body of this address has another media type; see the documentation.',
};

const TOO_LARGE: Known = {
  code: 'body-too-large',
  detail: 'The body has more bytes than this collector takes.',
};

/** What fastify says about a request before a route sees it, by its error codes. */
const BY_CODE: Record<string, Known> = {
  FST_ERR_CTP_BODY_TOO_LARGE: TOO_LARGE,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: MEDIA_TYPE,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: MALFORMED,
  FST_ERR_CTP_INVALID_JSON_BODY: MALFORMED,
  FST_ERR_CTP_EMPTY_JSON_BODY: MALFORMED,
};

const BY_STATUS: Record<number, Known> = { 400: MALFORMED, 413: TOO_LARGE, 415: MEDIA_TYPE };

/** Turns an error of the framework or of the store into a refusal; undefined for a fault of our own. */
export function refusalOfError(error: unknown): Known | undefined {
  if (error instanceof StoreError) {
    return {
      code: 'store-unavailable',
      detail: 'The store cannot be reached; try again later.',
      retryAfterSeconds: storeRetrySeconds,
    };
  }
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  return BY_CODE[code ?? ''] ?? BY_STATUS[statusCode ?? 0];
}
