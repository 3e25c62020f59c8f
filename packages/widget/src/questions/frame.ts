import { html, nothing, type TemplateResult } from 'lit';
import type { Asked } from './asked.ts';

/** Draws the words of a question as a heading that stands inside a legend or a label. */
export function caption({ question, level, remark, say }: Asked): TemplateResult {
  return html`<span role="heading" aria-level=${level}>${say(question.text)}</span>
    ${remark && html`<small>${remark}</small>`}`;
}

/** Draws what belongs to a control: `id-hint` and `id-error`, which `aria-describedby` names. */
export function notes(id: string, hint: unknown, error: string | undefined): TemplateResult {
  return html`<p id="${id}-hint" class="hint">${hint ?? nothing}</p>
    <p id="${id}-error" part="error">${error ?? nothing}</p>`;
}

/** Gives the hint of a question, or the text that takes its place. */
export function hintOf({ question, say }: Asked, otherwise?: string): string | undefined {
  return question.hint ? say(question.hint) : otherwise;
}

/** Draws a question whose answer takes more than one control. */
export function frame(asked: Asked, content: unknown, hint = hintOf(asked)): TemplateResult {
  const { id } = asked.question;
  return html`<fieldset part="question" aria-describedby="${id}-hint ${id}-error">
    <legend>${caption(asked)}</legend>
    ${notes(id, hint, asked.mistake(id))} ${content}
  </fieldset>`;
}
