import type { Survey, SurveyReference } from '@hailong/protocol';
import type { Refusal, SurveyCatalogue } from '../services.ts';

/** The survey asked for, or why there is none. */
export type FoundSurvey = { kind: 'found'; survey: Survey } | Refusal;

/** Finds a survey in exactly this version, or in its latest one when none is named. */
export function findSurvey(
  surveys: SurveyCatalogue,
  { id, version }: { id: string; version?: SurveyReference['version'] | undefined },
): FoundSurvey {
  const survey = surveys.get(id, version);
  if (survey) return { kind: 'found', survey };
  const latest = surveys.get(id);
  if (latest) {
    const detail = `The survey "${id}" has no version ${version} here; the latest is ${latest.version}.`;
    return { kind: 'refused', code: 'unknown-survey-version', detail };
  }
  const known = surveys.list().map((one) => `"${one.id}"`);
  const detail = `There is no survey "${id}" here; known: ${known.join(', ') || 'none'}.`;
  return { kind: 'refused', code: 'unknown-survey', detail };
}
