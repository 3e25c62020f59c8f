import type { HailongSurvey } from '../survey-element.ts';

/** The properties of `<hailong-survey>`; most stand for an attribute of the same name. */
type SurveyProperty =
  | 'survey'
  | 'collector'
  | 'agency'
  | 'procedure'
  | 'service'
  | 'province'
  | 'commune'
  | 'level'
  | 'outcome'
  | 'channel'
  | 'theme'
  | 'client'
  | 'surveyData';

/** What a template may give `<hailong-survey>`; a switch that is `false` leaves its attribute out. */
export interface SurveyAttributes extends Partial<Pick<HailongSurvey, SurveyProperty>> {
  'count-views'?: boolean | '' | undefined;
  'agency-name'?: string | undefined;
  'procedure-name'?: string | undefined;
  packs?: string | undefined;
  voice?: string | undefined;
  dictation?: boolean | '' | undefined;
  'keep-minutes'?: number | string | undefined;
  'reset-seconds'?: number | string | undefined;
}
