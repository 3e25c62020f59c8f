export type { HailongSurveyEvents } from './events/survey-events.ts';
export { HailongSurvey } from './survey-element.ts';
export { version } from './version.ts';
