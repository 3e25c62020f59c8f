import type { Check } from '../check.ts';
import { answerChecks } from './answer-checks.ts';
import { bodyChecks } from './body-checks.ts';
import { corsChecks } from './cors-checks.ts';
import { digestChecks } from './digest-checks.ts';
import { httpChecks } from './http-checks.ts';
import { keyChecks } from './key-checks.ts';
import { messageChecks } from './message-checks.ts';
import { problemChecks } from './problem-checks.ts';
import { recordChecks } from './record-checks.ts';
import { repeatChecks } from './repeat-checks.ts';
import { restartChecks } from './restart-checks.ts';
import { resultChecks } from './result-checks.ts';
import { revisionChecks } from './revision-checks.ts';
import { surveyChecks } from './survey-checks.ts';
import { textChecks } from './text-checks.ts';
import { viewChecks } from './view-checks.ts';

/** Every check, in the order in which they are run: those of all answers come last. */
export const checks: readonly Check[] = [
  ...recordChecks,
  ...digestChecks,
  ...repeatChecks,
  ...revisionChecks,
  ...keyChecks,
  ...bodyChecks,
  ...messageChecks,
  ...surveyChecks,
  ...answerChecks,
  ...textChecks,
  ...problemChecks,
  ...corsChecks,
  ...viewChecks,
  ...resultChecks,
  ...restartChecks,
  ...httpChecks,
];
