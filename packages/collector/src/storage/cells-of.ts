import type { Answer, Answers } from '@hailong/protocol';
import type { Cell } from './store.ts';

/** Marks that a question was declined. No option can be called so: names have no tilde. */
export const DECLINED = '~declined';

/** Marks that a question with free text or several options was answered at all. */
export const ANSWERED = '~answered';

/** Stands in stored answers for a free text, which is kept apart; no option can be called so. */
export const TEXT_KEPT_APART = '';

function addCells(cells: Cell[], question: string, answer: Answer): void {
  const add = (value: string, item = ''): unknown => cells.push({ question, item, answer: value });
  if (answer === null) add(DECLINED);
  else if (answer === TEXT_KEPT_APART) add(ANSWERED);
  else if (typeof answer !== 'object') add(String(answer));
  else if (Array.isArray(answer)) {
    if (answer.length > 0) add(ANSWERED);
    for (const option of answer) add(option);
  } else {
    for (const item in answer) add(String(answer[item] ?? DECLINED), item);
  }
}

/**
 * Gives what stored answers add to the counts. Needs no survey, so that a revision can always be
 * subtracted, even when the survey is no longer known.
 */
export function cellsOf(answers: Answers): Cell[] {
  const cells: Cell[] = [];
  for (const question in answers) addCells(cells, question, answers[question] ?? null);
  return cells;
}
