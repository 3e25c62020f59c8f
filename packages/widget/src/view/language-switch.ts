import { html } from 'lit/html.js';
import { languageName } from '../messages/language-name.ts';
import type { Screen } from './screen.ts';
import { voiceButton } from './voice-button.ts';

/**
 * Draws a button for each other language of the survey, by its own name. Buttons, because Orca
 * stops reading a page aloud at a list to choose from.
 */
export function languageSwitch(screen: Screen): unknown {
  const { session, language, speak } = screen;
  const others = session.survey.languages.filter((tag) => tag !== language);
  return html`<div class="languages">
    ${others.map(
      (tag) =>
        html`<button type="button" lang=${tag} @click=${() => speak(tag)}>
          ${languageName(tag)}
        </button>`,
    )}
    ${voiceButton(screen)}
  </div>`;
}
