import { html, type TemplateResult } from 'lit/html.js';
import type { Answer, TextQuestion } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import type { Screen } from '../view/screen.ts';
import { optionList } from './option-list.ts';
import { personalDataNote } from './personal-data-note.ts';

/**
 * Draws the field for the citizen's own words. Nothing is cut off: what is too long stays on the
 * screen and the line below says so. The page never hears its keys: for the page they come from an
 * element that is no field, and it might take them for its own or keep Enter from making a line.
 */
export function textField(
  screen: Screen,
  question: TextQuestion,
  answer: Answer | undefined,
): TemplateResult {
  const { messages, reply } = screen;
  const { id, maxLength, decline } = question;
  const text = (answer ?? '') as string;
  const left = maxLength - text.normalize().trim().length;
  const onInput = (event: Event) => reply(id, (event.target as HTMLTextAreaElement).value);
  return html`<textarea
      id=${id}
      name=${id}
      rows="4"
      aria-describedby="${id}_notes ${id}_count"
      .value=${text}
      @input=${onInput}
      @keydown=${(event: Event) => event.stopPropagation()}
    ></textarea>
    <p id="${id}_count" class="hint">
      ${left < 0 ? fill(messages.maxLength, maxLength) : fill(messages.remaining, left)}
    </p>
    ${personalDataNote(screen, question, text)}
    ${
      decline
        ? optionList(
            screen,
            { ...question, kind: 'choices', options: [] },
            { name: id, answer, reply: (given) => reply(id, given) },
          )
        : ''
    }`;
}
