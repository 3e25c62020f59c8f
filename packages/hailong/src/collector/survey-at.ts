import { askJson } from './ask-json.ts';

/** Whether a collector takes answers to a survey, and in which version; `unknown` when it did not say. */
export type SurveyAt =
  { kind: 'known'; version: number } | { kind: 'missing' } | { kind: 'unknown' };

/** Asks a collector for a survey by its id. Never rejects. */
export async function surveyAt(base: string, id: string, send: typeof fetch): Promise<SurveyAt> {
  const answer = await askJson(`${base}/v1/surveys/${encodeURIComponent(id)}`, send);
  if (answer.kind === 'failed') return { kind: 'unknown' };
  const { version } = (answer.json ?? {}) as { version?: unknown };
  if (answer.status === 200 && typeof version === 'number') return { kind: 'known', version };
  return { kind: answer.status === 404 ? 'missing' : 'unknown' };
}
