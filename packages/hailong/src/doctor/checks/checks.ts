import type { Check } from '../finding.ts';
import { attributeValue } from './attribute-value.ts';
import { collectorMissing } from './collector-missing.ts';
import { collectorState } from './collector-state.ts';
import { connectBlocked } from './connect-blocked.ts';
import { contrast } from './contrast.ts';
import { cors } from './cors.ts';
import { covered } from './covered.ts';
import { doubtfulCode } from './doubtful-code.ts';
import { elementError } from './element-error.ts';
import { fallbackOther } from './fallback-other.ts';
import { formDead } from './form-dead.ts';
import { frameAttributes } from './frame-attributes.ts';
import { frameBlocked } from './frame-blocked.ts';
import { hidden } from './hidden.ts';
import { mixedContent } from './mixed-content.ts';
import { narrow } from './narrow.ts';
import { noAgency } from './no-agency.ts';
import { noCrossorigin } from './no-crossorigin.ts';
import { noFallback } from './no-fallback.ts';
import { noIntegrity } from './no-integrity.ts';
import { noSurvey } from './no-survey.ts';
import { notAsPlanned } from './not-as-planned.ts';
import { pageLanguage } from './page-language.ts';
import { pageUnreachable } from './page-unreachable.ts';
import { scriptAbsent } from './script-absent.ts';
import { scriptBlocked } from './script-blocked.ts';
import { scriptCors } from './script-cors.ts';
import { scriptIntegrity } from './script-integrity.ts';
import { scriptMissing } from './script-missing.ts';
import { scriptType } from './script-type.ts';
import { scriptUnreachable } from './script-unreachable.ts';
import { storage } from './storage.ts';
import { surveyUnknown } from './survey-unknown.ts';
import { surveyVersion } from './survey-version.ts';
import { thirdParty } from './third-party.ts';
import { trustedTypes } from './trusted-types.ts';
import { twoVersions } from './two-versions.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { voiceMissing } from './voice-missing.ts';
import { widgetOlder } from './widget-older.ts';
import { widgetVersion } from './widget-version.ts';

/** Every check: is it there, does it run, does an answer arrive, is it the right one, can it be used. */
export const checks: readonly Check[] = [
  pageUnreachable,
  noSurvey,
  scriptBlocked,
  scriptMissing,
  noCrossorigin,
  scriptIntegrity,
  scriptType,
  scriptCors,
  scriptUnreachable,
  scriptAbsent,
  trustedTypes,
  elementError,
  collectorMissing,
  collectorState,
  mixedContent,
  connectBlocked,
  cors,
  surveyUnknown,
  surveyVersion,
  attributeValue,
  doubtfulCode,
  formDead,
  frameBlocked,
  voiceMissing,
  widgetVersion,
  widgetOlder,
  twoVersions,
  noIntegrity,
  thirdParty,
  unknownAttribute,
  noAgency,
  noFallback,
  fallbackOther,
  notAsPlanned,
  hidden,
  narrow,
  covered,
  contrast,
  pageLanguage,
  storage,
  frameAttributes,
];
