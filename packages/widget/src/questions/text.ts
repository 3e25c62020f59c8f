import { html, type TemplateResult } from 'lit/html.js';
import type { TextQuestion } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import type { Asked } from './asked.ts';
import { caption, notes } from './frame.ts';
import { optionList } from './options.ts';

/**
 * Draws a question answered in the citizen's own words. Nothing is cut off: what is too long stays
 * on the screen and the line below says so.
 */
export function text(asked: Asked<TextQuestion>): TemplateResult {
  const { question, messages, reply } = asked;
  const { id, maxLength } = question;
  const answer = asked.answer ?? '';
  const left = maxLength - `${answer}`.normalize().trim().length;
  const count = left < 0 ? fill(messages.tooLong, maxLength) : fill(messages.remaining, left);
  const onInput = (event: Event) => reply((event.target as HTMLTextAreaElement).value);
  return html`<div part="question">
    <label for=${id}>${caption(asked)}</label>
    ${notes(asked, messages.personal)}
    <textarea
      id=${id}
      name=${id}
      rows="4"
      aria-describedby="${id}-hint ${id}-error ${id}-count"
      .value=${answer}
      @input=${onInput}
    ></textarea>
    <p id="${id}-count" class="hint">${count}</p>
    ${optionList(asked, {
      type: 'checkbox',
      name: `${id}-decline`,
      options: [],
      display: 'list',
      answer: asked.answer,
      pick: (_, isChosen) => reply(isChosen ? null : undefined),
    })}
  </div>`;
}
