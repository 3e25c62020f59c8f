import { ownValue } from '../json/own-value.ts';
import type { GridQuestion } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import type { Survey } from '../schema/survey.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';
import { checkPoint } from './check-point.ts';
import { isByItem } from './is-by-item.ts';

type Points = Record<string, number | null>;

function unknownItems({ id, items }: GridQuestion, points: Points): AnswerMistake[] {
  const known = items.map((item) => item.id);
  return Object.keys(points)
    .filter((item) => !known.includes(item))
    .map((item) =>
      answerMistake({
        code: 'unknown-question',
        question: id,
        item,
        message: `"${id}" has no item "${item}"`,
        expected: known.join(', '),
      }),
    );
}

function missingItems({ id, items }: GridQuestion, points: Points): AnswerMistake[] {
  return items
    .filter((item) => ownValue(points, item.id) === undefined)
    .map((item) =>
      answerMistake({
        code: 'required-missing',
        question: id,
        item: item.id,
        message: `the item "${item.id}" is not answered`,
      }),
    );
}

/** Lists the mistakes in the answer to a grid; a grid that `mustBeComplete` needs every item answered. */
export function checkGrid(
  survey: Survey,
  question: GridQuestion,
  answer: Answer,
  mustBeComplete: boolean,
): AnswerMistake[] {
  if (!isByItem(answer)) {
    const message = 'is not an answer to a grid';
    const expected = 'points by item';
    const code = 'invalid-answer';
    return [answerMistake({ code, question: question.id, message, received: answer, expected })];
  }
  return [
    ...unknownItems(question, answer),
    ...(mustBeComplete ? missingItems(question, answer) : []),
    ...question.items.flatMap(({ id }) => {
      const point = ownValue(answer, id);
      return point === undefined ? [] : checkPoint(survey, { question, item: id, point });
    }),
  ];
}
