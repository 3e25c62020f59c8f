import { html } from 'ghtml';
import type { Complaint } from '../form/describe-mistake.ts';
import type { Say } from '../messages/say.ts';

/** A group of controls: `legend` and `content` are finished HTML. */
export interface Group {
  /** Unique on the page; the ids of hint and messages are made from it. */
  id: string;
  legend: string;
  hint?: string | undefined;
  complaints: Complaint[];
  content: string;
  kind: string;
  say: Say;
}

/** Writes the messages about one control, to be tied to it by `messagesId`. */
export function messages(id: string, complaints: Complaint[], say: Say): string {
  if (complaints.length === 0) return '';
  const lines = complaints.map(
    ({ message }) => html`<span class="unseen">${say('errorPrefix')}</span> ${message}`,
  );
  return html`<p class="message" id="${messagesId(id)}">!${lines.join(' ')}</p>`;
}

/** Gives the id of the messages about a control. */
export function messagesId(id: string): string {
  return `${id}-message`;
}

/** Writes the attribute that ties hint and messages to a control, or nothing. */
export function describedBy(id: string, hint: string | undefined, complaints: Complaint[]): string {
  const ids = [hint ? `${id}-hint` : '', complaints.length > 0 ? messagesId(id) : ''];
  const list = ids.filter((part) => part !== '').join(' ');
  return list === '' ? '' : html`aria-describedby="${list}"`;
}

/** Writes a group of controls with its legend, its hint and its messages. */
export function fieldset({ id, legend, hint, complaints, content, kind, say }: Group): string {
  const wrong = complaints.length > 0 ? ' is-wrong' : '';
  return html`<fieldset class="question ${kind}${wrong}" !${describedBy(id, hint, complaints)}>
    <legend>!${legend}</legend>
    !${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
    !${messages(id, complaints, say)} !${content}
  </fieldset>`;
}
