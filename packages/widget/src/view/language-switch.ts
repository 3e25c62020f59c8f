import { html } from 'lit/html.js';
import { catalogues } from '../messages/catalogues.ts';
import type { Screen } from './screen.ts';

/**
 * Draws a button for each other language of the survey, by its own name. Buttons, because Orca
 * stops reading a page aloud at a list to choose from.
 */
export function languageSwitch({ session, language, speak }: Screen): unknown {
  const { languages, languageNames } = session.survey;
  const others = languages.filter((tag) => tag !== language);
  return html`<div class="languages">
    ${others.map(
      (tag) =>
        html`<button type="button" lang=${tag} @click=${() => speak(tag)}>
          ${languageNames?.[tag] ?? catalogues[tag]?.languageName ?? tag}
        </button>`,
    )}
  </div>`;
}
