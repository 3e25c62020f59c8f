import type { Response, Survey } from '@hailong/protocol';
import { loadWidget } from './load-widget.ts';
import { createPracticeClient } from './practice-client.ts';

/** What to show, and how. */
export interface SurveyView {
  /** The survey; the default one of the widget unless given. */
  survey?: Survey;
  language: string;
  theme: string;
  /** Hears each answer that would be sent. */
  onAnswer?: (response: Response) => void;
}

/**
 * Puts a fresh survey into a box in place of what is there. Nothing is sent. Rejects where the
 * widget cannot be loaded.
 */
export async function mountSurvey(box: HTMLElement, view: SurveyView): Promise<void> {
  await loadWidget();
  const element = document.createElement('hailong-survey');
  element.client = createPracticeClient((response) => view.onAnswer?.(response));
  if (view.survey) element.surveyData = view.survey;
  element.setAttribute('lang', view.language);
  element.setAttribute('theme', view.theme);
  box.replaceChildren(element);
}
