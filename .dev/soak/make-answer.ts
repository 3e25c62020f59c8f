import { randomUUID } from 'node:crypto';
import { idempotencyKey, type Answers, type Response } from '@hailong/protocol';
import { responseDigest } from '../../packages/collector/src/recording/response-digest.ts';
import type { Revision } from './ledger/ledger.ts';

/** What an answer of the soak is about: few agencies, so that the same counts change all the time. */
const AGENCIES = 8;

/** Gives the response of which only the answers differ between devices and pages. */
export function makeResponse(
  { id, revision }: Pick<Response, 'id' | 'revision'>,
  agency: string,
  answers: Answers,
): Response {
  return {
    format: 'hailong-response@1',
    id,
    revision,
    survey: { id: 'vn-service', version: 1 },
    context: { agency, procedure: '1.001193', outcome: 'granted' },
    channel: 'web',
    eligibility: 'none',
    language: 'vi',
    answers,
  };
}

/** Makes the first revision of a new answer. */
export function makeAnswer(random: () => number): Response {
  const agency = `H26.${100 + Math.floor(random() * AGENCIES)}`;
  const overall = 1 + Math.floor(random() * 5);
  return makeResponse({ id: randomUUID(), revision: 1 }, agency, { overall });
}

/** Makes what the same citizen adds. */
export function makeAddition(first: Response): Response {
  const answers = { ...first.answers, improve: ['guidance'], comment: `Thêm về ${first.id}` };
  return { ...first, revision: first.revision + 1, answers };
}

/** Gives a response as the ledger knows it. */
export function revisionOf(response: Response): Revision {
  return { key: idempotencyKey(response), digest: responseDigest(response) };
}
