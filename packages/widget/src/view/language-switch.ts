import { html } from 'lit/html.js';
import { languageName } from '../messages/language-name.ts';
import type { Screen } from './screen.ts';

/**
 * Draws a button for each other language of the survey, by its own name. Buttons, because Orca
 * stops reading a page aloud at a list to choose from.
 */
export function languageSwitch({ session, language, speak }: Screen): unknown {
  const others = session.survey.languages.filter((tag) => tag !== language);
  return html`<div class="languages">
    ${others.map(
      (tag) =>
        html`<button type="button" lang=${tag} @click=${() => speak(tag)}>
          ${languageName(tag)}
        </button>`,
    )}
  </div>`;
}
