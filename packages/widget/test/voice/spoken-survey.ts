import type { HailongSurvey } from '../../src/survey-element.ts';
import { show, type ShownSurvey } from '../fixtures/shown-survey.ts';

/** The address of the file of the voice, in a browser that says and hears nothing. */
export const VOICE_FILE = new URL('./voice-file.ts', import.meta.url).href;

/** Waits until a button of this name is there. */
export async function untilButton(shown: ShownSurvey, name: string): Promise<void> {
  const names = () => [...shown.root.querySelectorAll('button')].map((each) => each.textContent!);
  while (!names().some((each) => each.trim() === name)) await shown.settle();
}

/** Puts a survey on the page whose host names the file of the voice, and lets a citizen ask for it. */
export async function showSpoken(
  setUp: (element: HailongSurvey) => void = () => {},
  parent?: Element,
): Promise<ShownSurvey> {
  const shown = await show((element) => {
    element.setAttribute('voice', VOICE_FILE);
    setUp(element);
  }, parent);
  shown.button('Nghe phiếu này').focus();
  await shown.press('Nghe phiếu này');
  while (shown.root.querySelectorAll('.voice').length < 2) await shown.settle();
  await shown.settle();
  return shown;
}
