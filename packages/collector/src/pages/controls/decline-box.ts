import { html } from 'ghtml';
import { DECLINED, DECLINES } from '../form/field-name.ts';
import type { Control } from './control.ts';
import { option } from './option.ts';

/** Writes the box "no answer" of a question whose answer is written or put together. */
export function declineBox({ question, answer, say }: Control): string {
  const isChosen = answer === null || (Array.isArray(answer) && answer.includes(DECLINED));
  return option({
    type: 'checkbox',
    name: `${DECLINES}${question.id}`,
    value: DECLINED,
    isChosen,
    content: html`<span class="option-label">${say('decline')}</span>`,
    isQuiet: true,
  });
}
