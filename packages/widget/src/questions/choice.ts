import type { TemplateResult } from 'lit/html.js';
import type { ChoiceQuestion, ChoicesQuestion } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import type { Asked } from './asked.ts';
import { frame } from './frame.ts';
import { optionList, type Option } from './options.ts';

function labelled({ question, say }: Asked<ChoiceQuestion | ChoicesQuestion>): Option[] {
  return question.options.map(({ id, text }) => ({ value: id, label: say(text) }));
}

/** Draws a question answered by one of several options. */
export function choice(asked: Asked<ChoiceQuestion>): TemplateResult {
  const { question, answer, reply } = asked;
  const options = labelled(asked);
  return frame(
    asked,
    optionList(asked, {
      type: 'radio',
      name: question.id,
      display: 'list',
      options,
      answer,
      pick: reply,
    }),
  );
}

/** Draws a question answered by any number of options, or by at most `maxChoices`. */
export function choices(asked: Asked<ChoicesQuestion>): TemplateResult {
  const { question, answer, messages, reply } = asked;
  const { id: name, maxChoices: limit } = question;
  const options = labelled(asked);
  const chosen = Array.isArray(answer) ? answer : [];
  const pick = (value: Option['value'], isChosen: boolean) => {
    if (value === null) return reply(isChosen ? null : undefined);
    const ids = question.options.map(({ id }) => id);
    reply(ids.filter((id) => (id === value ? isChosen : chosen.includes(id))));
  };
  return frame(
    asked,
    optionList(asked, { type: 'checkbox', name, display: 'list', options, answer, pick }),
    limit ? fill(messages.tooMany, limit) : '',
  );
}
