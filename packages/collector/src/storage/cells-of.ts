import type { Answer, Answers } from '@hailong/protocol';
import type { Cell } from './store.ts';

/** Marks that a question was declined. No option can be called so: names have no tilde. */
export const DECLINED = '~declined';

/** Marks that a question with free text or several options was answered at all. */
export const ANSWERED = '~answered';

/** Stands in stored answers for a free text, which is kept apart; no option can be called so. */
export const TEXT_KEPT_APART = '';

function cellsOfOne(question: string, answer: Answer): Cell[] {
  const cell = (value: string, item = ''): Cell => ({ question, item, answer: value });
  if (answer === null) return [cell(DECLINED)];
  if (answer === TEXT_KEPT_APART) return [cell(ANSWERED)];
  if (typeof answer !== 'object') return [cell(String(answer))];
  if (Array.isArray(answer)) {
    return answer.length === 0 ? [] : [cell(ANSWERED), ...answer.map((id) => cell(id))];
  }
  return Object.entries(answer).map(([item, point]) =>
    cell(point === null ? DECLINED : String(point), item),
  );
}

/**
 * Gives what stored answers add to the counts. Needs no survey, so that a revision can always be
 * subtracted, even when the survey is no longer known.
 */
export function cellsOf(answers: Answers): Cell[] {
  return Object.entries(answers).flatMap(([question, answer]) => cellsOfOne(question, answer));
}
