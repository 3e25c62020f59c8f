import { html, type TemplateResult } from 'lit';
import type { ChoicesQuestion } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import type { Asked } from './asked.ts';
import { frame, hintOf } from './frame.ts';
import { declineOption, option } from './option.ts';

/** Draws a question answered by any number of options, or by at most `maxChoices`. */
export function choices(asked: Asked<ChoicesQuestion>): TemplateResult {
  const { question, answer, messages, say, reply } = asked;
  const chosen = Array.isArray(answer) ? answer : [];
  const ids = question.options.map((each) => each.id);
  const control = { type: 'checkbox', name: question.id } as const;
  const options = question.options.map(({ id, text }) =>
    option({
      ...control,
      value: id,
      label: say(text),
      isChosen: chosen.includes(id),
      choose: (isChosen) => reply(ids.filter((other) => (other === id ? isChosen : chosen.includes(other)))),
    }),
  );
  const limit = question.maxChoices;
  return frame(
    asked,
    html`<div class="options list">
      ${options}${declineOption(asked, { ...control, answer, reply })}
    </div>`,
    hintOf(asked, limit ? fill(messages.tooMany, { limit }) : undefined),
  );
}
