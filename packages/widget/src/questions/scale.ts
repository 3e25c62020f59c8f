import { html, type TemplateResult } from 'lit/html.js';
import type { Answer } from '@hailong/protocol';
import type { Asked } from './asked.ts';
import { face } from './face.ts';
import { optionList, type Display } from './options.ts';

/** What is rated on a scale: a question, or one item of a grid. */
interface Rated {
  name: string;
  display: Display;
  answer: Answer | undefined;
  reply(answer: Answer): void;
}

/** Draws the points of a scale as radios of one name, in the order of the survey. */
export function scale(asked: Asked, { name, display, answer, reply }: Rated): TemplateResult {
  const values = asked.points.map(({ value }) => value);
  const lowest = Math.min(...values);
  const pictures = {
    faces: (value: number) => face((value - lowest) / (Math.max(...values) - lowest)),
    numbers: (value: number) => html`<b>${value}</b>`,
  };
  const picture = pictures[display as keyof typeof pictures];
  const options = asked.points.map(({ value, label }) => {
    return { value, label: asked.say(label), picture: picture?.(value) };
  });
  return optionList(asked, { type: 'radio', name, options, display, answer, pick: reply });
}
