import { defineOnce } from './element/define-once.ts';
import { HailongSurvey } from './survey-element.ts';

export type { HailongSurveyEvents } from './events/survey-events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hailong-survey': HailongSurvey;
  }
}

defineOnce('hailong-survey', HailongSurvey);
