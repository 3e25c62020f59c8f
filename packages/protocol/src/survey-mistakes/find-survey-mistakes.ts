import type { Survey } from '../schema/survey.ts';
import { findPageMistakes } from './find-page-mistakes.ts';
import { findReferenceMistakes } from './find-reference-mistakes.ts';
import { findRepeats } from './find-repeats.ts';
import type { SurveyMistake } from './survey-mistake.ts';
import { findTextMistakes } from './find-text-mistakes.ts';

/** Finds what the shape of a survey cannot show: repeated names, dangling references, missing languages. */
export function findSurveyMistakes(survey: Survey): SurveyMistake[] {
  return [
    ...findRepeats(survey),
    ...findTextMistakes(survey),
    ...findPageMistakes(survey),
    ...findReferenceMistakes(survey),
  ];
}
