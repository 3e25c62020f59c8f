import { placesOfRanking, type RankingQuestion } from '@hailong/protocol';
import { html } from 'ghtml';
import { fieldName } from '../form/field-name.ts';
import { pickText } from '../language/pick-text.ts';
import type { Control } from './control.ts';
import { declineBox } from './decline-box.ts';

type RankedOption = RankingQuestion['options'][number];

function placeOf(answer: unknown, option: string): unknown {
  if (typeof answer !== 'object' || answer === null) return undefined;
  return (answer as Record<string, unknown>)[option];
}

function places(control: Control<RankingQuestion>, chosen: unknown): string[] {
  const { question, say } = control;
  return Array.from({ length: placesOfRanking(question) }, (_, at) => {
    const place = at + 1;
    const isChosen = chosen === place ? 'selected' : '';
    return html`<option value="${place}" !${isChosen}>${say('place', { place })}</option>`;
  });
}

function row(control: Control<RankingQuestion>, { id, text }: RankedOption): string {
  const { question, answer, language, say } = control;
  const name = fieldName(question.id, id);
  return html`<div class="ranked">
    <label for="${name}">${pickText(text, language)}</label>
    <select id="${name}" name="${name}">
      <option value="">${say('noPlace')}</option>
      !${places(control, placeOf(answer, id))}
    </select>
  </div>`;
}

/** Writes the controls of a ranking: the place of every option is chosen from a list. */
export function rankingControls(control: Control<RankingQuestion>): string {
  const { question } = control;
  return html`<div class="ranking">!${question.options.map((one) => row(control, one))}</div>
    !${question.decline ? declineBox(control) : ''}`;
}
