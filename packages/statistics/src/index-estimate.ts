import { averageIntervals } from './average-intervals.ts';
import { averageOverItems } from './average-over-items.ts';
import { countAnswered } from './count-answered.ts';
import { DEFAULT_LEVEL } from './default-level.ts';
import type { Interval } from './interval.ts';
import type { ItemCounts } from './item-counts.ts';
import { meanScoreInterval } from './mean-score-interval.ts';
import { meanScore } from './mean-score.ts';
import { meanShareInterval } from './mean-share-interval.ts';
import { meanShare } from './mean-share.ts';
import { topTwoShareInterval } from './top-two-share-interval.ts';
import { topTwoShare } from './top-two-share.ts';

/** The name and version of a formula; a changed definition gets a new version. */
export type IndexFormula = 'top-two-share@1' | 'mean-share@1' | 'mean-score@1';

/** A figure between 0 and 1 with its confidence interval. */
export interface IndexEstimate extends Interval {
  readonly value: number;
  /** The confidence level of the interval. */
  readonly level: number;
  /** The most answers any one item has; at least so many respondents stand behind the figure. */
  readonly n: number;
}

interface Definition {
  value: (items: readonly ItemCounts[]) => number | undefined;
  interval: (items: readonly ItemCounts[], level: number) => Interval | undefined;
}

const definitions: Record<IndexFormula, Definition> = {
  'top-two-share@1': {
    value: (items) => averageOverItems(items, topTwoShare, countAnswered),
    interval: (items, level) =>
      averageIntervals(items, (counts) => topTwoShareInterval(counts, level), countAnswered),
  },
  'mean-share@1': { value: meanShare, interval: meanShareInterval },
  'mean-score@1': {
    value: (items) => averageOverItems(items, meanScore),
    interval: (items, level) =>
      averageIntervals(items, (counts) => meanScoreInterval(counts, level)),
  },
};

function definitionOf(formula: IndexFormula): Definition {
  const known = Object.keys(definitions);
  if (known.includes(formula)) return definitions[formula];
  throw new RangeError(`there is no formula "${formula}"; known: ${known.join(', ')}`);
}

/**
 * Gives the index of one or several items by a named formula; undefined when nobody answered.
 * - `top-two-share@1`: the share of all answers that are one of the two highest values. Over
 *   several items every answer weighs the same, so an item weighs as much as it was answered.
 * - `mean-share@1`: the mean of the items' top-two shares; every answered item weighs the same.
 * - `mean-score@1`: the mean of the items' mean scores; every answered item weighs the same.
 *
 * Over several items the interval is the mean of theirs, weighted as the value is, which is on
 * the safe side (see `meanShareInterval`). Declined answers count nowhere.
 */
export function indexEstimate(
  formula: IndexFormula,
  items: readonly ItemCounts[],
  level: number = DEFAULT_LEVEL,
): IndexEstimate | undefined {
  const definition = definitionOf(formula);
  const value = definition.value(items);
  const interval = definition.interval(items, level);
  if (value === undefined || interval === undefined) return undefined;
  const n = Math.max(...items.map(({ counts }) => countAnswered(counts)));
  return { value, ...interval, level, n };
}
