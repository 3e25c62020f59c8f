import { surveys } from '@hailong/surveys';
import type { SurveyTitle } from '../collector/inspect-collector.ts';
import type { Language } from '../language/text.ts';

/** Gives the surveys to choose from: those of the collector, or of the catalogue when it is silent. */
export function surveyOptions(known: readonly SurveyTitle[], language: Language) {
  const offered: readonly SurveyTitle[] = known.length > 0 ? known : surveys;
  return offered.map(({ id, title }) => ({
    value: id,
    label: `${title[language] ?? title['vi'] ?? id} (${id})`,
  }));
}
