import type { Estimate, Formula, Question, Survey } from '@hailong/protocol';
import { indexEstimate, type ItemCounts } from '@hailong/statistics';

/** Fewest points of a scale of which the top two say anything. */
const TOP_TWO_POINTS = 3;

/** The counts of one scaled question or grid item, on the points in the order they are shown. */
export interface ScoredItem extends ItemCounts {
  question: string;
  factor?: string | undefined;
}

/** Gives the values of the scale of a question; empty when it has none. */
export function pointsOf(survey: Survey, question: Question): number[] {
  if (!('scale' in question)) return [];
  const scale = survey.scales.find(({ id }) => id === question.scale);
  return (scale?.points ?? []).map(({ value }) => value);
}

/** Estimates a figure over items; undefined where nobody answered or the formula does not fit the scale. */
export function estimate(formula: Formula, items: ScoredItem[]): Estimate | undefined {
  const fitting = items.filter(
    ({ counts }) => formula === 'mean-score@1' || counts.length >= TOP_TWO_POINTS,
  );
  return fitting.length === 0 ? undefined : indexEstimate(formula, fitting);
}
