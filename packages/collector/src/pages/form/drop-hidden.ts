import { visibleQuestions } from '@hailong/protocol';
import type { Draft } from './draft.ts';

/**
 * Gives the draft without the answers to questions that are no longer shown, such as those of a
 * branch the citizen went back from. Names the survey does not know stay, to be refused.
 */
export function dropHidden(draft: Draft): Draft {
  const { survey, answers } = draft;
  const visible = new Set(visibleQuestions(survey, answers).map(({ id }) => id));
  const known = new Set(survey.pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const kept = Object.entries(answers).filter(([id]) => visible.has(id) || !known.has(id));
  return { ...draft, answers: Object.fromEntries(kept) };
}
