import { html, type TemplateResult } from 'lit/html.js';
import type { Answer, TextQuestion } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import type { Screen } from '../view/screen.ts';

/**
 * Draws the field for the citizen's own words. Nothing is cut off: what is too long stays on the
 * screen and the line below says so.
 */
export function textField(
  { messages, reply }: Screen,
  { id, maxLength }: TextQuestion,
  answer: Answer = '',
): TemplateResult {
  const left = maxLength - `${answer}`.normalize().trim().length;
  const onInput = (event: Event) => reply(id, (event.target as HTMLTextAreaElement).value);
  return html`<textarea
      id=${id}
      name=${id}
      rows="4"
      aria-describedby="${id}-notes ${id}-count"
      .value=${answer}
      @input=${onInput}
    ></textarea>
    <p id="${id}-count" class="hint">
      ${left < 0 ? fill(messages.maxLength, maxLength) : fill(messages.remaining, left)}
    </p>`;
}
