import { html, type TemplateResult } from 'lit';
import type { Answer } from '@hailong/protocol';
import type { Asked } from './asked.ts';
import { face } from './face.ts';
import { declineOption, option } from './option.ts';

/** How the points of a scale are laid out; `chips` is the compact way of a grid. */
export type Display = 'faces' | 'numbers' | 'list' | 'chips';

function picture(display: Display, value: number, points: Asked['points']): unknown {
  if (display === 'numbers') return html`<b class="number">${value}</b>`;
  if (display !== 'faces') return '';
  const values = points.map((point) => point.value);
  const lowest = Math.min(...values);
  return face((value - lowest) / (Math.max(...values) - lowest));
}

/** Draws the points of a scale as radios of one name, in the order of the survey. */
export function scaleOptions(
  asked: Asked,
  display: Display,
  control: { name: string; answer: Answer | undefined; reply: (answer: Answer | undefined) => void },
): TemplateResult {
  const { points, say } = asked;
  const { name, answer, reply } = control;
  const options = points.map(({ value, label }) =>
    option({
      type: 'radio',
      name,
      value,
      label: say(label),
      picture: picture(display, value, points),
      isChosen: answer === value,
      choose: () => reply(value),
    }),
  );
  return html`<div class="options ${display}">${options}</div>
    <div class="options ${display === 'chips' ? display : 'list'}">
      ${declineOption(asked, { type: 'radio', ...control })}
    </div>`;
}
