import { html, type TemplateResult } from 'lit/html.js';
import { blankPersonalData, findPersonalData, type TextQuestion } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import { button } from '../view/button.ts';
import type { Screen } from '../view/screen.ts';

/**
 * Draws what looks like personal data in a text, with the offer to blank it; nothing is refused.
 * The place is there before anything is found, so that screen readers know it.
 */
export function personalDataNote(
  { messages, reply, focusOn }: Screen,
  { id }: TextQuestion,
  text: string,
): TemplateResult {
  const found = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
  const blank = () => {
    reply(id, blankPersonalData(text));
    focusOn(`[name="${id}"]`);
  };
  return html`<div role="status">
    ${
      found[0] &&
      html`<p class="note">
        ${fill(messages.found, found.join('; '))} ${button(messages.blank, blank)}
      </p>`
    }
  </div>`;
}
