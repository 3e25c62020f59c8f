import { html } from 'ghtml';
import type { Say } from '../messages/say.ts';
import { option } from './option.ts';
import { declineOption } from './points.ts';

/** Radio buttons of one name, with finished labels. */
export interface RadioOptions {
  name: string;
  options: { value: string; label: string }[];
  answer: unknown;
  canDecline: boolean;
  say: Say;
}

/** Writes a choice of one option; none is chosen beforehand. */
export function radioOptions({ name, options, answer, canDecline, say }: RadioOptions): string {
  const radios = options.map(({ value, label }, at) =>
    option({
      type: 'radio',
      name,
      value,
      isChosen: answer === value,
      content: html`<span class="option-label">${label}</span>`,
      id: at === 0 ? name : undefined,
    }),
  );
  return html`<div class="options options-list">!${radios}</div>
    !${canDecline ? declineOption({ name, chosen: answer, say }) : ''}`;
}
