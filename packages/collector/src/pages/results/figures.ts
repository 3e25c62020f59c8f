import type { Results, Survey } from '@hailong/protocol';

/** Writes figures of one survey in one language; every figure lies between 0 and 1. */
export interface Figures {
  value(value: number): string;
  /** The value at a place, as it stands at an axis. */
  mark(place: number): string;
  /** A confidence level, such as 0.95. */
  level(level: number): string;
  percent(share: number): string;
  count(n: number): string;
}

function scaleOfIndex({ pages, scales, index }: Survey): number[] {
  const questions = pages.flatMap((page) => page.questions);
  const question = questions.find(({ id }) => id === index.questions[0]);
  const id = question && 'scale' in question ? question.scale : undefined;
  return (scales.find((scale) => scale.id === id)?.points ?? []).map(({ value }) => value);
}

/** Prepares figures: shares as percentages, a mean score as a point of the scale. */
export function createFigures(
  survey: Survey,
  { formula }: Pick<Results, 'formula'>,
  language: string,
): Figures {
  const locales = [language, 'vi'];
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percent = new Intl.NumberFormat(locales, { style: 'percent', ...oneDigit });
  const score = new Intl.NumberFormat(locales, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const level = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 1 });
  const count = new Intl.NumberFormat(locales);
  const points = scaleOfIndex(survey);
  const lowest = Math.min(...points);
  const reach = Math.max(...points) - lowest;
  const isScore = formula === 'mean-score@1';
  const pointAt = (place: number): number => lowest + place * reach;
  return {
    value: (value) => (isScore ? score.format(pointAt(value)) : percent.format(value)),
    mark: (place) => (isScore ? count.format(pointAt(place)) : level.format(place)),
    level: (share) => level.format(share),
    percent: (share) => percent.format(share),
    count: (n) => count.format(n),
  };
}
