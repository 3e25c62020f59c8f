import { html, type TemplateResult } from 'lit/html.js';
import { languageName } from '../messages/language-name.ts';
import type { Screen } from './screen.ts';

/** Draws the choice among the languages of the survey, each by its own name, when there are several. */
export function languageSwitch({
  session,
  language,
  messages,
  speak,
}: Screen): TemplateResult | '' {
  const { languages } = session.survey;
  if (languages.length < 2) return '';
  const onChange = (event: Event) => speak((event.target as HTMLSelectElement).value);
  return html`<select aria-label=${messages.language} @change=${onChange}>
    ${languages.map(
      (tag) =>
        html`<option lang=${tag} value=${tag} .selected=${tag === language}>
          ${languageName(tag)}
        </option>`,
    )}
  </select>`;
}
