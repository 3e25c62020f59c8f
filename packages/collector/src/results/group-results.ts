import type { GroupResult, Survey } from '@hailong/protocol';
import type { GroupCounts } from '../storage/store.ts';
import { itemFigures } from './item-results.ts';
import { estimate, type ScoredItem } from './scored-item.ts';

/** Gives a group whose figures must not be shown. */
export function suppressedGroup({ key }: Pick<GroupCounts, 'key'>): GroupResult {
  return {
    key,
    suppressed: true,
    n: null,
    views: null,
    responseRate: null,
    index: null,
    factors: [],
    items: [],
  };
}

function factorEstimates(
  { factors = [], index }: Survey,
  scored: ScoredItem[],
  threshold: number,
): GroupResult['factors'] {
  return factors.flatMap(({ id }) => {
    const figure = estimate(
      index.formula,
      scored.filter(({ factor }) => factor === id),
    );
    return figure && figure.n >= threshold ? [{ factor: id, estimate: figure }] : [];
  });
}

/**
 * Gives all figures of a group that stand on enough answers: in a large group, too, a question that
 * few answered could tell what one of them said. The response rate is null where fewer views than
 * responses were reported.
 */
export function shownGroup(
  survey: Survey,
  { key, n, views, answers }: GroupCounts,
  threshold: number,
): GroupResult {
  const figures = itemFigures(survey, answers);
  const scored = figures.flatMap((one) => one.scored ?? []);
  const { formula, questions } = survey.index;
  const indexed = scored.filter(({ question }) => questions.includes(question));
  const index = estimate(formula, indexed);
  const items = figures.map(({ result }) => result);
  return {
    key,
    suppressed: false,
    n,
    views: views === 0 ? null : views,
    responseRate: views === 0 || views < n ? null : n / views,
    index: index && index.n >= threshold ? index : null,
    factors: factorEstimates(survey, scored, threshold),
    items: items.filter((item) => item.n === 0 || item.n >= threshold),
  };
}
