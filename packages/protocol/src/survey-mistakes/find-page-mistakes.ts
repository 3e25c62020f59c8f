import type { Survey } from '../schema/survey.ts';
import type { SurveyMistake } from './survey-mistake.ts';

/** Finds every page out of place: follow-up pages stand after all others, and never alone. */
export function findPageMistakes({ pages }: Survey): SurveyMistake[] {
  return pages.flatMap(({ followUp }, at) => {
    const path = ['pages', at, 'followUp'];
    if (at === 0 && followUp) return [{ path, message: 'is a follow-up to no page' }];
    if (followUp || !pages[at - 1]?.followUp) return [];
    return [{ path, message: 'must be true after a follow-up page' }];
  });
}
