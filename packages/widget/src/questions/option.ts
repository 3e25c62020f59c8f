import { html, type TemplateResult } from 'lit';
import type { Asked } from './asked.ts';

/** One thing to pick: a native control with its label; `picture` stands between the two. */
export interface Option {
  type: 'radio' | 'checkbox';
  name: string;
  value: string | number;
  label: string;
  picture?: unknown;
  isChosen: boolean;
  choose(isChosen: boolean): void;
}

/** Draws an option; the native control lies under its drawn box, so the whole box is the target. */
export function option({ type, name, value, label, picture, isChosen, choose }: Option): TemplateResult {
  const onChange = (event: Event) => choose((event.target as HTMLInputElement).checked);
  return html`<label part="option"
    ><input type=${type} name=${name} value=${value} .checked=${isChosen} @change=${onChange} /><span
      class="box"
      >${picture}<span part="option-label">${label}</span></span
    ></label
  >`;
}

/** Draws the option not to answer, where the survey allows it. */
export function declineOption(
  { question, messages }: Asked,
  { answer, reply, ...rest }: Pick<Option, 'type' | 'name'> & Pick<Asked, 'answer' | 'reply'>,
): TemplateResult | string {
  if (!question.decline) return '';
  return option({
    ...rest,
    value: '',
    label: messages.decline,
    isChosen: answer === null,
    choose: (isChosen) => reply(isChosen ? null : undefined),
  });
}
