import { defineOnce } from './element/define-once.ts';
import { HailongSurvey } from './survey-element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hailong-survey': HailongSurvey;
  }
}

defineOnce('hailong-survey', HailongSurvey);
