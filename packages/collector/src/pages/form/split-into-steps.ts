import type { Condition, Page, Question } from '@hailong/protocol';

/** Questions that can stand on one page together, because none of them hangs on another. */
export interface Step {
  /** The id of its first question. */
  id: string;
  page: Page;
  questions: Question[];
}

function subjectsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(subjectsOf);
  if ('any' in condition) return condition.any.flatMap(subjectsOf);
  if ('not' in condition) return subjectsOf(condition.not);
  return [condition.question];
}

function hangsOn(question: Question, step: Step): boolean {
  const subjects = question.showIf ? subjectsOf(question.showIf) : [];
  return step.questions.some(({ id }) => subjects.includes(id));
}

/**
 * Splits pages into steps, so that a page without script never has to show or hide a question:
 * a question whose condition names one of the same step starts the next step.
 */
export function splitIntoSteps(pages: Page[]): Step[] {
  const steps: Step[] = [];
  for (const page of pages) {
    for (const question of page.questions) {
      const step = steps.at(-1);
      if (step?.page === page && !hangsOn(question, step)) step.questions.push(question);
      else steps.push({ id: question.id, page, questions: [question] });
    }
  }
  return steps;
}
