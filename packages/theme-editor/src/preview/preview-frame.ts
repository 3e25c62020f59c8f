import '@hailong/widget/define';
import { showState, type PreviewState } from './show-state.ts';

/** A survey in a box, in one scheme and width. */
export interface PreviewFrame {
  box: HTMLElement;
  /** Puts a fresh survey into the box. */
  show(state: PreviewState, language: string): void;
}

/** Creates the box of a preview; `scheme` and `width` become its classes. */
export function createPreviewFrame(scheme: 'light' | 'dark', width: string): PreviewFrame {
  const box = document.createElement('div');
  box.className = `preview preview-${width} scheme-${scheme}`;
  return {
    box,
    show(state, language) {
      const survey = document.createElement('hailong-survey');
      survey.lang = language;
      survey.theme = scheme;
      // Brought into its state without taking the focus from the fields.
      survey.inert = true;
      box.replaceChildren(survey);
      void showState(survey, state).then(() => (survey.inert = false));
    },
  };
}
