import type { Question } from '@hailong/protocol';
import { html } from 'ghtml';
import { answerFields, type HiddenField } from './answer-fields.ts';
import { draftFields } from './draft-fields.ts';
import type { Draft } from './draft.ts';

/** Writes a draft as fields nobody sees, but for the answers to the questions that are shown themselves. */
export function hiddenInputs(draft: Draft, shown: Question[], step?: string): string {
  const ids = new Set(shown.map(({ id }) => id));
  const questions = draft.survey.pages.flatMap((page) => page.questions);
  const carried = questions.filter(({ id }) => !ids.has(id));
  const place: HiddenField[] = step === undefined ? [] : [['step', step]];
  return [...draftFields(draft), ...place, ...answerFields(carried, draft.answers)]
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)
    .join('\n');
}
