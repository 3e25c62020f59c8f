import type { GridQuestion } from '@hailong/protocol';
import { html } from 'ghtml';
import { fieldName } from '../form/field-name.ts';
import { pickText } from '../language/pick-text.ts';
import type { Control } from './control.ts';
import { fieldset } from './fieldset.ts';
import { points } from './points.ts';

type Item = GridQuestion['items'][number];

function pointOf(answer: unknown, item: string): unknown {
  if (typeof answer !== 'object' || answer === null) return undefined;
  return (answer as Record<string, unknown>)[item];
}

function itemFieldset(control: Control<GridQuestion>, item: Item): string {
  const { question, answer, complaints, language, say } = control;
  const name = fieldName(question.id, item.id);
  const { scale, decline } = question;
  const chosen = pointOf(answer, item.id);
  const row = { ...control, scale, display: 'list' as const, name, chosen };
  return fieldset({
    id: name,
    kind: 'item',
    legend: html`<span class="item-text">${pickText(item.text, language)}</span>`,
    complaints: complaints.filter((complaint) => complaint.item === item.id),
    content: points({ ...row, canDecline: decline === true }),
    say,
  });
}

/** Writes the controls of a grid: each item is a group of its own, which reads well on any width. */
export function gridControls(control: Control<GridQuestion>): string {
  return control.question.items.map((item) => itemFieldset(control, item)).join('');
}
