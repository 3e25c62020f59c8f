import { html, type TemplateResult } from 'lit';
import type { TextQuestion } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import type { Asked } from './asked.ts';
import { caption, hintOf, notes } from './frame.ts';
import { declineOption } from './option.ts';

/**
 * Draws a question answered in the citizen's own words. Nothing is cut off: what is too long stays
 * on the screen and the count says by how much.
 */
export function text(asked: Asked<TextQuestion>): TemplateResult {
  const { question, answer, messages, reply, mistake } = asked;
  const { id, maxLength } = question;
  const words = typeof answer === 'string' ? answer : '';
  const left = maxLength - words.normalize().trim().length;
  const count = fill(left < 0 ? messages.excess : messages.remaining, { n: Math.abs(left) });
  const onInput = (event: Event) => reply((event.target as HTMLTextAreaElement).value);
  return html`<div part="question">
    <label for=${id}>${caption(asked)}</label>
    ${notes(id, hintOf(asked, messages.personal), mistake(id))}
    <textarea
      id=${id}
      name=${id}
      rows="4"
      aria-describedby="${id}-hint ${id}-error ${id}-count"
      .value=${words}
      @input=${onInput}
    ></textarea>
    <p id="${id}-count" class="hint">${count}</p>
    ${declineOption(asked, { type: 'checkbox', name: `${id}-decline`, answer, reply })}
  </div>`;
}
