import type { ChoicesQuestion } from '@hailong/protocol';
import { html } from 'ghtml';
import { DECLINED, fieldName } from '../form/field-name.ts';
import { pickText } from '../language/pick-text.ts';
import type { Control } from './control.ts';
import { option } from './option.ts';

function chosenOf(answer: unknown): string[] {
  if (answer === null) return [DECLINED];
  return Array.isArray(answer) ? answer : [];
}

/** Writes the controls of a choice of any number of options. */
export function choicesControls({
  question,
  answer,
  language,
  say,
}: Control<ChoicesQuestion>): string {
  const name = fieldName(question.id);
  const chosen = chosenOf(answer);
  const box = (value: string, label: string) => ({
    type: 'checkbox' as const,
    name,
    value,
    isChosen: chosen.includes(value),
    content: html`<span class="option-label">${label}</span>`,
  });
  const options = question.options.map(({ id, text }, at) =>
    option({ ...box(id, pickText(text, language)), id: at === 0 ? name : undefined }),
  );
  const decline = { ...box(DECLINED, say('decline')), isQuiet: true };
  return html`<div class="options options-list">!${options}</div>
    !${question.decline ? option(decline) : ''}`;
}
