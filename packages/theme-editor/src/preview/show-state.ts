import type { HailongSurvey } from '@hailong/widget';
import { createFakeClient } from './fake-client.ts';

/** The states that a preview can show. */
export const previewStates = ['empty', 'chosen', 'error', 'saved', 'recorded', 'followUp'] as const;

/** A state that a preview can show. */
export type PreviewState = (typeof previewStates)[number];

/** Which point of the scale a preview has chosen: the second asks most in the follow-up. */
const POINT = 1;

/** Waits until what was done has been drawn; the fake client answers in a few turns. */
async function settle(survey: HailongSurvey): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await survey.requestUpdate();
}

async function click(survey: HailongSurvey, selector: string, at = 0): Promise<void> {
  survey.shadowRoot?.querySelectorAll<HTMLElement>(selector)[at]?.click();
  await settle(survey);
}

const SEND = 'button[part=button]:not([type])';

/** Brings a new survey into a state, as a citizen would. It has to be inert, so that it takes no focus. */
export async function showState(survey: HailongSurvey, state: PreviewState): Promise<void> {
  survey.client = createFakeClient(state === 'saved' ? 'saved' : 'recorded');
  await settle(survey);
  if (state === 'empty') return;
  if (state !== 'error') await click(survey, 'input', POINT);
  if (state === 'chosen') return;
  await click(survey, SEND);
  if (state === 'followUp') await click(survey, 'input');
}
