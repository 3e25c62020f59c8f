import {
  optionsOfChoice,
  placesOfRanking,
  type ItemResult,
  type Question,
  type RankingQuestion,
  type Survey,
} from '@hailong/protocol';
import { ANSWERED, DECLINED } from '../storage/cells-of.ts';
import type { AnswerCount } from '../storage/store.ts';
import { estimate, pointsOf, type ScoredItem } from './scored-item.ts';

/** The figures of one question or item, and its counts where it is scored. */
export interface ItemFigures {
  result: ItemResult;
  scored?: ScoredItem;
}

type CountOf = (item: string, answer: string) => number;

function sum(counts: { n: number }[]): number {
  return counts.reduce((total, { n }) => total + n, 0);
}

function scaledItem(survey: Survey, question: Question, countOf: CountOf, item = ''): ItemFigures {
  const counts = pointsOf(survey, question).map((value) => ({
    value,
    n: countOf(item, String(value)),
  }));
  const part = question.kind === 'grid' ? question.items.find(({ id }) => id === item) : undefined;
  const factor = part?.factor ?? question.factor;
  const scored = { question: question.id, factor, counts };
  const figure = estimate(survey.index.formula, [scored]);
  return {
    scored,
    result: {
      question: question.id,
      ...(item === '' ? {} : { item }),
      ...(factor === undefined ? {} : { factor }),
      n: sum(counts),
      declined: countOf(item, DECLINED) + (item === '' ? 0 : countOf('', DECLINED)),
      counts: counts.map(({ value, n }) => ({ answer: value, n })),
      ...(figure === undefined ? {} : { estimate: figure }),
    },
  };
}

function rankedItems(question: RankingQuestion, countOf: CountOf): ItemFigures[] {
  const places = Array.from({ length: placesOfRanking(question) }, (_, at) => at + 1);
  return question.options.map(({ id: item }) => {
    const counts = places.map((place) => ({ answer: place, n: countOf(item, String(place)) }));
    const declined = countOf('', DECLINED);
    return { result: { question: question.id, item, n: sum(counts), declined, counts } };
  });
}

function isOneChoice({ kind }: Question): boolean {
  return kind === 'choice' || kind === 'yes-no';
}

function unscaledItem(question: Exclude<Question, RankingQuestion>, countOf: CountOf): ItemFigures {
  const options =
    question.kind === 'yes-no' || 'options' in question ? optionsOfChoice(question) : [];
  const counts = options.map((answer) => ({ answer, n: countOf('', answer) }));
  return {
    result: {
      question: question.id,
      ...(question.factor === undefined ? {} : { factor: question.factor }),
      n: isOneChoice(question) ? sum(counts) : countOf('', ANSWERED),
      declined: countOf('', DECLINED),
      counts,
    },
  };
}

function itemsOf(survey: Survey, question: Question, countOf: CountOf): ItemFigures[] {
  if (question.kind === 'grid') {
    return question.items.map(({ id }) => scaledItem(survey, question, countOf, id));
  }
  if (question.kind === 'ranking') return rankedItems(question, countOf);
  return [
    question.kind === 'rating'
      ? scaledItem(survey, question, countOf)
      : unscaledItem(question, countOf),
  ];
}

/** Gives the figures of every question and grid item, in the order of the survey. */
export function itemFigures(survey: Survey, answers: AnswerCount[]): ItemFigures[] {
  const counts = new Map(
    answers.map((one) => [`${one.question} ${one.item} ${one.answer}`, one.n]),
  );
  return survey.pages.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      itemsOf(
        survey,
        question,
        (item, answer) => counts.get(`${question.id} ${item} ${answer}`) ?? 0,
      ),
    ),
  );
}
