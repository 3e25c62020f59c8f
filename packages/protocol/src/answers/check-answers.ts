import type { Mistake } from '../schema/problem.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from '../schema/response.ts';
import type { Survey } from '../schema/survey.ts';
import { visibleQuestions } from '../survey/visible-questions.ts';
import { checkAnswer } from './check-answer.ts';

/** Why an answer is not valid; a subset of the collector's problem codes. */
export type AnswerCode =
  | 'unknown-question'
  | 'invalid-answer'
  | 'answer-outside-scale'
  | 'required-missing'
  | 'text-too-long'
  | 'text-not-normalized';

/** One mistake in the answers, with the question it belongs to. */
export interface AnswerMistake extends Mistake {
  code: AnswerCode;
  question: string;
}

/** Which part of a survey must be complete: the pages before the first sending, or all of them. */
export type Stage = 'first' | 'whole';

function unknownQuestions(all: Set<string>, answers: Answers): AnswerMistake[] {
  return Object.keys(answers)
    .filter((id) => !all.has(id))
    .map((question) => ({
      code: 'unknown-question',
      question,
      pointer: `/answers/${question}`,
      message: `the survey has no question "${question}"`,
      expected: [...all].join(', '),
    }));
}

function hiddenQuestions(all: Set<string>, visible: Question[], answers: Answers): AnswerMistake[] {
  const shown = new Set(visible.map(({ id }) => id));
  return Object.keys(answers)
    .filter((id) => all.has(id) && !shown.has(id))
    .map((question) => ({
      code: 'invalid-answer',
      question,
      pointer: `/answers/${question}`,
      message: `the question "${question}" is not shown for these answers`,
    }));
}

function questionsToComplete(survey: Survey, stage: Stage): Set<string> {
  const pages = survey.pages.filter(({ followUp }) => stage === 'whole' || !followUp);
  return new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

/** Lists every mistake in the answers; an empty list means that they are valid for this stage. */
export function checkAnswers(survey: Survey, answers: Answers, stage: Stage): AnswerMistake[] {
  const all = new Set(survey.pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const visible = visibleQuestions(survey, answers);
  const toComplete = questionsToComplete(survey, stage);
  return [
    ...unknownQuestions(all, answers),
    ...hiddenQuestions(all, visible, answers),
    ...visible.flatMap((question) =>
      checkAnswer(survey, question, answers[question.id], toComplete.has(question.id)),
    ),
  ];
}
