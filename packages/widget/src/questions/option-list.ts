import { html, type TemplateResult } from 'lit/html.js';
import { placesOfRanking, type Answer } from '@hailong/protocol';
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
  const isRanking = question.kind === 'ranking';
  const isMany = isRanking || question.kind === 'choices';
  const given = [answer].flat() as unknown[];
  const isChosen = (value: unknown) => given.includes(value);
  const pick = (value: Option['value'], isOn: boolean) => {
    // In a ranking, what is picked last comes last; else the order is that of the survey.
    const values = isRanking ? [...given, value] : options.map((option) => option.value);
    const chosen = values.filter((each) => each && (each === value ? isOn : isChosen(each)));
    reply(isMany && value !== null ? (chosen as string[]) : isOn ? value : undefined);
  };
  const isFull = isRanking && given.filter(Boolean).length >= placesOfRanking(question);
  const controls = options.concat(decline).map(({ value, label, picture }) => {
    const onChange = (event: Event) => pick(value, (event.target as HTMLInputElement).checked);
    const place = isRanking && value ? given.indexOf(value) + 1 : 0;
    return html`<label part="option" class=${picture ? 'point' : ''}
      ><input
        type=${isMany ? 'checkbox' : 'radio'}
        name=${name}
        aria-describedby="${name}_error"
        .checked=${isChosen(value)}
        .disabled=${isFull && value && !isChosen(value)}
        @change=${onChange}
      /><span class="box"
        >${picture}<span part="option-label">${place ? `${place}. ` : ''}${label}</span></span
      ></label
    >`;
  });
  return html`<div class="options">${controls}</div>`;
}
