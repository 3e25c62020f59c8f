import { html, type TemplateResult } from 'lit/html.js';
import type { Answer } from '@hailong/protocol';
import type { Screen } from '../view/screen.ts';
import { optionsOf, type Option, type PickQuestion } from './options-of.ts';

/** What the options answer: a question, or one item of a grid. */
export interface Picking {
  name: string;
  answer: Answer | undefined;
  reply(answer: Answer | undefined): void;
}

/**
 * Draws native radios, or checkboxes where several may be picked, with their labels, and one to
 * decline where the survey allows it. The control lies under its drawn box, so that the whole box
 * is the target.
 */
export function optionList(
  screen: Screen,
  question: PickQuestion,
  { name, answer, reply }: Picking,
): TemplateResult {
  const options = optionsOf(screen, question);
  const decline = question.decline ? { value: null, label: screen.messages.decline } : [];
  const isMany = question.kind === 'choices';
  const isChosen = (value: unknown) => ([answer].flat() as unknown[]).includes(value);
  const pick = (value: Option['value'], isOn: boolean) => {
    const values = options.map((option) => option.value as string);
    const chosen = values.filter((each) => (each === value ? isOn : isChosen(each)));
    reply(isMany && value !== null ? chosen : isOn ? value : undefined);
  };
  const controls = options.concat(decline).map(({ value, label, picture }) => {
    const onChange = (event: Event) => pick(value, (event.target as HTMLInputElement).checked);
    return html`<label part="option" class=${picture ? 'point' : ''}
      ><input
        type=${isMany ? 'checkbox' : 'radio'}
        name=${name}
        .checked=${isChosen(value)}
        @change=${onChange}
      /><span class="box">${picture}<span part="option-label">${label}</span></span></label
    >`;
  });
  return html`<div class="options">${controls}</div>`;
}
