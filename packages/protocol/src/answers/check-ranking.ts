import type { RankingQuestion } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import { placesOfRanking } from '../survey/places-of-ranking.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';
import { isByItem } from './is-by-item.ts';

type Places = Record<string, number | null>;

function unknownOptions({ id, options }: RankingQuestion, places: Places): AnswerMistake[] {
  const known = options.map((option) => option.id);
  return Object.keys(places)
    .filter((option) => !known.includes(option))
    .map((item) =>
      answerMistake({
        code: 'unknown-question',
        question: id,
        item,
        message: `"${id}" has no option "${item}"`,
        expected: known.join(', '),
      }),
    );
}

/** The places in order must be 1, 2, 3 …: then none is given twice and none is left out. */
function isInOrder(places: Places, most: number): boolean {
  const given = Object.values(places).sort((a, b) => Number(a) - Number(b));
  return given.length <= most && given.every((place, at) => place === at + 1);
}

/** Lists the mistakes in the answer to a ranking; one that `mustBeComplete` needs every place filled. */
export function checkRanking(
  question: RankingQuestion,
  answer: Answer,
  mustBeComplete: boolean,
): AnswerMistake[] {
  const { id } = question;
  const most = placesOfRanking(question);
  const expected = `by option, the places from 1 to at most ${most}, each once`;
  const wrong = (message: string): AnswerMistake[] => [
    answerMistake({ code: 'invalid-answer', question: id, message, received: answer, expected }),
  ];
  if (!isByItem(answer)) return wrong('is not an answer to a ranking');
  const unknown = unknownOptions(question, answer);
  if (unknown.length > 0) return unknown;
  if (!isInOrder(answer, most)) return wrong('leaves out a place or gives one twice');
  if (!mustBeComplete || Object.keys(answer).length === most) return [];
  const message = `"${id}" is not ranked to the end`;
  return [answerMistake({ code: 'required-missing', question: id, message, expected })];
}
