import type { ChoiceQuestion } from '@hailong/protocol';
import { html } from 'ghtml';
import { fieldName } from '../form/field-name.ts';
import { pickText } from '../language/pick-text.ts';
import type { Control } from './control.ts';
import { option } from './option.ts';
import { declineOption } from './points.ts';

/** Writes the controls of a choice of one option. */
export function choiceControls({
  question,
  answer,
  language,
  say,
}: Control<ChoiceQuestion>): string {
  const name = fieldName(question.id);
  const options = question.options.map(({ id, text }, at) =>
    option({
      type: 'radio',
      name,
      value: id,
      isChosen: answer === id,
      content: html`<span class="option-label">${pickText(text, language)}</span>`,
      id: at === 0 ? name : undefined,
    }),
  );
  return html`<div class="options options-list">!${options}</div>
    !${question.decline ? declineOption({ name, chosen: answer, say }) : ''}`;
}
