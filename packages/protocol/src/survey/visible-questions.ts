import { ownValue } from '../json/own-value.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from '../schema/response.ts';
import type { Survey } from '../schema/survey.ts';
import { isMet } from './is-met.ts';

/**
 * Gives the questions that these answers show, in order. The answer to a hidden question counts
 * as absent, so a condition never hangs on something the citizen cannot see.
 */
export function visibleQuestions(survey: Survey, answers: Answers): Question[] {
  const seen: Answers = Object.create(null);
  const visible: Question[] = [];
  for (const question of survey.pages.flatMap(({ questions }) => questions)) {
    if (question.showIf && !isMet(question.showIf, seen)) continue;
    visible.push(question);
    const answer = ownValue(answers, question.id);
    if (answer !== undefined) seen[question.id] = answer;
  }
  return visible;
}
