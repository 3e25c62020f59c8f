import type { Scale, Survey } from '@hailong/protocol';
import { html } from 'ghtml';
import { DECLINED } from '../form/field-name.ts';
import { pickText } from '../language/pick-text.ts';
import type { Say } from '../messages/say.ts';
import { drawFace } from './face.ts';
import { option } from './option.ts';

/** The points of a scale as radio buttons of one name. */
export interface Points {
  survey: Survey;
  scale: string;
  display: 'faces' | 'numbers' | 'list';
  name: string;
  chosen: unknown;
  canDecline: boolean;
  language: string;
  say: Say;
}

type Point = Scale['points'][number];

/** The place of a point between the worst (0) and the best (1), whichever way the scale is shown. */
function placeOf(value: number, points: Point[]): number {
  const ranked = points.map((point) => point.value).sort((a, b) => a - b);
  return ranked.indexOf(value) / (ranked.length - 1);
}

function pointContent(point: Point, points: Point[], { display, language }: Points): string {
  const label = html`<span class="option-label">${pickText(point.label, language)}</span>`;
  if (display === 'faces') return drawFace(placeOf(point.value, points)) + label;
  if (display === 'numbers') return html`<span class="number">${point.value}</span> !${label}`;
  return label;
}

/** Writes the choice "no answer" of a group, parted from the answers proper. */
export function declineOption(control: Pick<Points, 'name' | 'chosen' | 'say'>): string {
  return option({
    type: 'radio',
    name: control.name,
    value: DECLINED,
    isChosen: control.chosen === null,
    content: html`<span class="option-label">${control.say('decline')}</span>`,
    isQuiet: true,
  });
}

/** Writes the points of a scale in the order of the survey; none is chosen beforehand. */
export function points(control: Points): string {
  const { survey, scale, display, name, chosen, canDecline } = control;
  const shown = survey.scales.find(({ id }) => id === scale)?.points ?? [];
  const options = shown.map((point, at) =>
    option({
      type: 'radio',
      name,
      value: String(point.value),
      isChosen: chosen === point.value,
      content: pointContent(point, shown, control),
      id: at === 0 ? name : undefined,
    }),
  );
  return html`<div class="options options-${display}">!${options}</div>
    !${canDecline ? declineOption(control) : ''}`;
}
