import { ownValue } from '../json/own-value.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from '../schema/response.ts';
import type { Page, Survey } from '../schema/survey.ts';
import { visibleQuestions } from '../survey/visible-questions.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';
import { checkAnswer } from './check-answer.ts';

/** Which part of a survey must be complete: the pages before the first sending, or all of them. */
export type Stage = 'first' | 'whole';

function idsOf(pages: Page[]): Set<string> {
  return new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

function unknownQuestions(known: Set<string>, answers: Answers): AnswerMistake[] {
  return Object.keys(answers)
    .filter((id) => !known.has(id))
    .map((question) =>
      answerMistake({
        code: 'unknown-question',
        question,
        message: `the survey has no question "${question}"`,
        expected: [...known].join(', '),
      }),
    );
}

function hiddenQuestions(
  known: Set<string>,
  visible: Question[],
  answers: Answers,
): AnswerMistake[] {
  const shown = new Set(visible.map(({ id }) => id));
  return Object.keys(answers)
    .filter((id) => known.has(id) && !shown.has(id))
    .map((question) =>
      answerMistake({
        code: 'invalid-answer',
        question,
        message: `the question "${question}" is not shown for these answers`,
      }),
    );
}

/** Lists every mistake in the answers; an empty list means that they are valid for this stage. */
export function checkAnswers(survey: Survey, answers: Answers, stage: Stage): AnswerMistake[] {
  const known = idsOf(survey.pages);
  const due = idsOf(survey.pages.filter(({ followUp }) => stage === 'whole' || !followUp));
  const visible = visibleQuestions(survey, answers);
  return [
    ...unknownQuestions(known, answers),
    ...hiddenQuestions(known, visible, answers),
    ...visible.flatMap((question) => {
      const answer = ownValue(answers, question.id);
      return checkAnswer(survey, question, answer, due.has(question.id));
    }),
  ];
}
