export { HailongSurvey } from './survey-element.ts';
export { version } from './version.ts';
