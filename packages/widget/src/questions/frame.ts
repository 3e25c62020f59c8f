import { html, type TemplateResult } from 'lit/html.js';
import type { Asked } from './asked.ts';

/** Draws the words of a question as a heading that stands inside a legend or a label. */
export function caption({ question, level, remark, say }: Asked): TemplateResult {
  return html`<span role="heading" aria-level=${level}>${say(question.text)}</span>
    <small>${remark}</small>`;
}

/** Draws the hint and the error of a control; its `aria-describedby` names `id-hint` and `id-error`. */
export function notes({ question, say, mistake }: Asked, otherwise = ''): TemplateResult {
  const { id, hint } = question;
  return html`<p id="${id}-hint" class="hint">${hint ? say(hint) : otherwise}</p>
    <p id="${id}-error" part="error">${mistake(id)}</p>`;
}

/** Draws a question whose answer takes more than one control. */
export function frame(asked: Asked, content: unknown, hint?: string): TemplateResult {
  const { id } = asked.question;
  return html`<fieldset part="question" aria-describedby="${id}-hint ${id}-error">
    <legend>${caption(asked)}</legend>
    ${notes(asked, hint)}${content}
  </fieldset>`;
}
