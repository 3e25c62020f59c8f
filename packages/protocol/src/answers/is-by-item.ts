import type { Answer } from '../schema/response.ts';

/** Tells whether an answer has the shape of one to a grid or a ranking: a number or null for each part. */
export function isByItem(answer: Answer): answer is Record<string, number | null> {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}
