import { html, type TemplateResult } from 'lit/html.js';
import type { Answer } from '@hailong/protocol';
import type { Asked } from './asked.ts';

/** How options are laid out; `chips` is the compact way of a grid. */
export type Display = 'faces' | 'numbers' | 'list' | 'chips';

/** One thing to pick; `picture` stands before its label. The value `null` declines to answer. */
export interface Option {
  value: string | number | null;
  label: string;
  picture?: unknown;
}

/** Options that answer one thing: radios, or checkboxes of which any may be picked. */
export interface OptionList {
  type: 'radio' | 'checkbox';
  name: string;
  options: readonly Option[];
  display: Display;
  answer: Answer | undefined;
  pick(value: Option['value'], isChosen: boolean): void;
}

/**
 * Draws native controls with their labels, and one to decline where the survey allows it. The
 * control lies under its drawn box, so that the whole box is the target.
 */
export function optionList({ question, messages }: Asked, list: OptionList): TemplateResult {
  const { type, name, options, display, answer, pick } = list;
  const decline: Option[] = question.decline ? [{ value: null, label: messages.decline }] : [];
  const controls = [...options, ...decline].map(({ value, label, picture }) => {
    const isChosen =
      answer === value || (Array.isArray(answer) && answer.includes(value as string));
    const onChange = (event: Event) => pick(value, (event.target as HTMLInputElement).checked);
    return html`<label part="option" class=${value === null ? 'decline' : ''}
      ><input
        type=${type}
        name=${name}
        value=${value}
        .checked=${isChosen}
        @change=${onChange}
      /><span class="box">${picture}<span part="option-label">${label}</span></span></label
    >`;
  });
  return html`<div class="options ${display}">${controls}</div>`;
}
