import type { GridQuestion, Question } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import type { Survey } from '../schema/survey.ts';
import type { AnswerCode, AnswerMistake } from './check-answers.ts';

type Detail = { at?: string; received?: unknown; expected?: string };

function mistake(question: Question, code: AnswerCode, message: string, detail: Detail = {}): AnswerMistake[] {
  const { at, received, expected } = detail;
  const pointer = `/answers/${question.id}${at === undefined ? '' : `/${at}`}`;
  return [
    {
      code,
      question: question.id,
      pointer,
      message,
      ...(received === undefined ? {} : { received: JSON.stringify(received).slice(0, 80) }),
      ...(expected === undefined ? {} : { expected }),
    },
  ];
}

function checkPoint(survey: Survey, question: Question & { scale: string }, point: unknown, at?: string): AnswerMistake[] {
  const detail = at === undefined ? { received: point } : { at, received: point };
  if (point === null) {
    return question.decline
      ? []
      : mistake(question, 'invalid-answer', `"${question.id}" cannot be declined`, detail);
  }
  if (typeof point !== 'number') {
    return mistake(question, 'invalid-answer', 'is not a point of a scale', detail);
  }
  const scale = survey.scales.find(({ id }) => id === question.scale);
  const values = (scale?.points ?? []).map(({ value }) => value);
  if (values.includes(point)) return [];
  const expected = values.join(', ');
  return mistake(question, 'answer-outside-scale', `${point} is not on the scale`, { ...detail, expected });
}

function checkGrid(survey: Survey, question: GridQuestion, answer: Answer, isComplete: boolean): AnswerMistake[] {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    const detail = { received: answer, expected: 'an object of item → point' };
    return mistake(question, 'invalid-answer', 'is not an answer to a grid', detail);
  }
  const items = question.items.map(({ id }) => id);
  const unknown = Object.keys(answer).filter((at) => !items.includes(at));
  const missing = isComplete && question.required ? items.filter((id) => answer[id] === undefined) : [];
  const expected = items.join(', ');
  return [
    ...unknown.flatMap((at) =>
      mistake(question, 'unknown-question', `"${question.id}" has no item "${at}"`, { at, expected }),
    ),
    ...missing.flatMap((at) => mistake(question, 'required-missing', `the item "${at}" is not answered`, { at })),
    ...Object.entries(answer).flatMap(([at, point]) =>
      items.includes(at) ? checkPoint(survey, question, point, at) : [],
    ),
  ];
}

function checkOptions(question: Question & { options: { id: string }[] }, answer: Answer): AnswerMistake[] {
  const options = question.options.map(({ id }) => id);
  const chosen = question.kind === 'choice' ? [answer] : answer;
  const expected = options.join(', ');
  if (!Array.isArray(chosen) || chosen.some((id) => typeof id !== 'string' || !options.includes(id))) {
    return mistake(question, 'invalid-answer', 'is not among the options', { received: answer, expected });
  }
  if (new Set(chosen).size < chosen.length) {
    return mistake(question, 'invalid-answer', 'names an option twice', { received: answer });
  }
  const most = question.kind === 'choices' ? question.maxChoices : undefined;
  return most !== undefined && chosen.length > most
    ? mistake(question, 'invalid-answer', `has more than ${most} options`, { received: answer })
    : [];
}

function checkText(question: Question & { maxLength: number }, answer: Answer): AnswerMistake[] {
  if (typeof answer !== 'string') {
    return mistake(question, 'invalid-answer', 'is not a text', { received: answer });
  }
  if (answer !== answer.normalize('NFC')) {
    return mistake(question, 'text-not-normalized', 'is not in Unicode normalization form C (NFC)');
  }
  if (answer.length <= question.maxLength) return [];
  const message = `has ${answer.length} UTF-16 code units`;
  return mistake(question, 'text-too-long', message, { expected: `at most ${question.maxLength}` });
}

function isEmpty(answer: Answer | undefined): boolean {
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

function checkContent(survey: Survey, question: Question, answer: Answer, isComplete: boolean): AnswerMistake[] {
  switch (question.kind) {
    case 'rating':
      return checkPoint(survey, question, answer);
    case 'grid':
      return checkGrid(survey, question, answer, isComplete);
    case 'choice':
    case 'choices':
      return checkOptions(question, answer);
    case 'text':
      return checkText(question, answer);
  }
}

/** Lists the mistakes in one answer; `isComplete` says that a required question must be answered by now. */
export function checkAnswer(
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  isComplete: boolean,
): AnswerMistake[] {
  if (answer === null && question.decline) return [];
  if (isComplete && question.required && isEmpty(answer)) {
    return mistake(question, 'required-missing', `"${question.id}" is not answered`);
  }
  return answer === undefined ? [] : checkContent(survey, question, answer, isComplete);
}
