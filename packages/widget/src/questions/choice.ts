import { html, type TemplateResult } from 'lit';
import type { ChoiceQuestion } from '@hailong/protocol';
import type { Asked } from './asked.ts';
import { frame } from './frame.ts';
import { declineOption, option } from './option.ts';

/** Draws a question answered by one of several options. */
export function choice(asked: Asked<ChoiceQuestion>): TemplateResult {
  const { question, answer, say, reply } = asked;
  const control = { type: 'radio', name: question.id } as const;
  const options = question.options.map(({ id, text }) =>
    option({
      ...control,
      value: id,
      label: say(text),
      isChosen: answer === id,
      choose: () => reply(id),
    }),
  );
  return frame(
    asked,
    html`<div class="options list">
      ${options}${declineOption(asked, { ...control, answer, reply })}
    </div>`,
  );
}
