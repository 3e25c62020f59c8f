import { html, type TemplateResult } from 'lit';
import type { Answer, GridQuestion } from '@hailong/protocol';
import { controlName } from '../flow/control-name.ts';
import type { Asked } from './asked.ts';
import { frame, notes } from './frame.ts';
import { scaleOptions } from './scale-options.ts';

/** Draws several items, each rated on the same scale. */
export function grid(asked: Asked<GridQuestion>): TemplateResult {
  const { question, say, mistake, reply } = asked;
  const answers = (asked.answer ?? {}) as Record<string, number | null>;
  const items = question.items.map(({ id, text }) => {
    const name = controlName(question.id, id);
    const control = {
      name,
      answer: answers[id],
      reply: (answer: Answer | undefined) => reply({ ...answers, [id]: answer as number | null }),
    };
    return html`<fieldset class="item" aria-describedby="${name}-error">
      <legend>${say(text)}</legend>
      ${notes(name, '', mistake(name))} ${scaleOptions(asked, 'chips', control)}
    </fieldset>`;
  });
  return frame(asked, items);
}
