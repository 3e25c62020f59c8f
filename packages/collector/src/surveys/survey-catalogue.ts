import type { Survey } from '@hailong/protocol';
import type { SurveyCatalogue } from '../services.ts';

/** Creates a catalogue; throws when one version of a survey stands in it twice. */
export function createSurveyCatalogue(surveys: readonly Survey[]): SurveyCatalogue {
  const versions = new Map<string, Survey>();
  const latest = new Map<string, Survey>();
  for (const survey of surveys) {
    const key = `${survey.id}@${survey.version}`;
    if (versions.has(key)) throw new Error(`survey "${key}" is given twice`);
    versions.set(key, survey);
    const other = latest.get(survey.id);
    if (!other || other.version < survey.version) latest.set(survey.id, survey);
  }
  return {
    get: (id, version) =>
      version === undefined ? latest.get(id) : versions.get(`${id}@${version}`),
    list: () => [...latest.values()],
  };
}
