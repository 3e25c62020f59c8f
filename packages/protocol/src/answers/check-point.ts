import type { GridQuestion, RatingQuestion } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import type { Survey } from '../schema/survey.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';

/** A point chosen for a rating, or for one item of a grid. */
export interface ChosenPoint {
  question: RatingQuestion | GridQuestion;
  item?: string;
  point: Answer;
}

/** Lists the mistake in a chosen point, if there is one: declined unasked, no number, or off the scale. */
export function checkPoint(
  survey: Survey,
  { question, item, point }: ChosenPoint,
): AnswerMistake[] {
  if (point === null && question.decline) return [];
  const scale = survey.scales.find(({ id }) => id === question.scale);
  const values = scale?.points.map(({ value }) => value) ?? [];
  if (typeof point === 'number' && values.includes(point)) return [];
  const isNumber = typeof point === 'number';
  return [
    answerMistake({
      code: isNumber ? 'answer-outside-scale' : 'invalid-answer',
      question: question.id,
      item,
      message: isNumber ? 'is not on the scale' : 'is not a point of a scale',
      received: point,
      expected: values.join(', '),
    }),
  ];
}
