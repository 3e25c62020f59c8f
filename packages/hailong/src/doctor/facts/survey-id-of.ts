import type { ElementSeen } from '../page-seen.ts';

/** Gives the id of the survey that an element asks. */
export function surveyIdOf({ survey, attributes }: ElementSeen): string {
  return survey?.id ?? (attributes['survey'] || 'vn-service');
}
