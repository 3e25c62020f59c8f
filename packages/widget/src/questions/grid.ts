import { html, type TemplateResult } from 'lit/html.js';
import type { GridQuestion } from '@hailong/protocol';
import { controlName } from '../flow/control-name.ts';
import type { Asked } from './asked.ts';
import { frame } from './frame.ts';
import { scale } from './scale.ts';

/** Draws several items, each rated on the same scale. */
export function grid(asked: Asked<GridQuestion>): TemplateResult {
  const { question, say, mistake, reply } = asked;
  const answers = asked.answer as Record<string, number | null> | undefined;
  const items = question.items.map(({ id, text }) => {
    const name = controlName(question.id, id);
    return html`<fieldset class="item" aria-describedby="${name}-error">
      <legend>${say(text)}</legend>
      <p id="${name}-error" part="error">${mistake(name)}</p>
      ${scale(asked, {
        name,
        display: 'chips',
        answer: answers?.[id],
        reply: (answer) => reply({ ...answers, [id]: answer as number | null }),
      })}
    </fieldset>`;
  });
  return frame(asked, items);
}
