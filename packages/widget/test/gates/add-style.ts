import type { ShownSurvey } from '../fixtures/shown-survey.ts';

/** Adds rules to the widget, as a citizen's own style sheet or a mistake of ours would. */
export function addStyle({ root }: ShownSurvey, rules: string): void {
  const style = document.createElement('style');
  style.textContent = rules;
  root.append(style);
}
