import { visibleQuestions, type Question } from '@hailong/protocol';
import type { Draft } from './draft.ts';
import { splitIntoSteps, type Step } from './split-into-steps.ts';

/** Gives the steps of the part of the survey that this revision asks, whether they are shown or not. */
export function stepsOf({ survey, revision }: Pick<Draft, 'survey' | 'revision'>): Step[] {
  return splitIntoSteps(
    survey.pages.filter(({ followUp }) => (followUp === true) === revision > 1),
  );
}

/** Gives the questions of a step that the answers so far show. */
export function questionsOf(step: Step, { survey, answers }: Draft): Question[] {
  const visible = new Set(visibleQuestions(survey, answers).map(({ id }) => id));
  return step.questions.filter(({ id }) => visible.has(id));
}

/** Gives the steps that have something to show for the answers so far. */
export function openSteps(draft: Draft): Step[] {
  return stepsOf(draft).filter((step) => questionsOf(step, draft).length > 0);
}
