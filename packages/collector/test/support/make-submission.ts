import type { Response } from '@hailong/protocol';
import { responseDigest } from '../../src/recording/response-digest.ts';
import type { Submission } from '../../src/storage/store.ts';
import { firstRevision, fixtureSurvey } from '../../../protocol/fixtures/index.ts';

/** The query for everything that was counted for the fixture survey. */
export const WHOLE = { survey: { id: 'fixture', version: 1 }, by: [], where: {} };

/** Gives a valid id for a small number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Makes a submission from the parts that matter to a test. */
export function makeSubmission(part: Partial<Response> = {}, day = '2026-11-24'): Submission {
  const response = { ...firstRevision, ...part };
  return { response, digest: responseDigest(response), survey: fixtureSurvey, day };
}
