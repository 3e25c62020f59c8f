import type { Question } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import type { Survey } from '../schema/survey.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';
import { checkGrid } from './check-grid.ts';
import { checkOptions } from './check-options.ts';
import { checkPoint } from './check-point.ts';
import { checkRanking } from './check-ranking.ts';
import { checkText } from './check-text.ts';

function isBlank(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === undefined || (Array.isArray(answer) && answer.length === 0);
}

function checkContent(
  survey: Survey,
  question: Question,
  answer: Answer,
  mustBeComplete: boolean,
): AnswerMistake[] {
  switch (question.kind) {
    case 'rating':
      return checkPoint(survey, { question, point: answer });
    case 'grid':
      return checkGrid(survey, question, answer, mustBeComplete);
    case 'choice':
    case 'choices':
    case 'yes-no':
      return checkOptions(question, answer);
    case 'ranking':
      return checkRanking(question, answer, mustBeComplete);
    case 'text':
      return checkText(question, answer);
  }
}

/**
 * Lists the mistakes in one answer; an empty list means that it is valid. `isDue` says that a
 * required question must be answered by now.
 */
export function checkAnswer(
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  isDue: boolean,
): AnswerMistake[] {
  const { id, decline, required = false } = question;
  if (answer === null) {
    const message = `"${id}" cannot be declined`;
    return decline ? [] : [answerMistake({ code: 'invalid-answer', question: id, message })];
  }
  if (isDue && required && isBlank(answer)) {
    const message = `"${id}" is not answered`;
    return [answerMistake({ code: 'required-missing', question: id, message })];
  }
  return answer === undefined ? [] : checkContent(survey, question, answer, isDue && required);
}
