import type { Filter, Grouping, GroupResult, Results, Survey } from '@hailong/protocol';
import type { GroupCounts } from '../storage/store.ts';
import { shownGroup, suppressedGroup } from './group-results.ts';
import { groupsToSuppress } from './suppress.ts';

/** Everything that results are computed from. */
export interface ResultsParts {
  survey: Survey;
  by: Grouping[];
  filter: Filter;
  groups: GroupCounts[];
  threshold: number;
  cutoff: Date;
  /** Tells whether showing a group would expose responses that the filter leaves out. */
  isExposing(group: GroupCounts): boolean;
}

function compareNames(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}

function compareKeys(by: Grouping[]) {
  return (a: GroupResult, b: GroupResult): number =>
    by.reduce((order, one) => order || compareNames(a.key[one], b.key[one]), 0);
}

/** Computes results from counts, without reading or changing anything. */
export function computeResults(parts: ResultsParts): Results {
  const { survey, by, filter, threshold, cutoff, isExposing } = parts;
  const isWhole = by.length === 0 && parts.groups.length === 0;
  const groups = isWhole ? [{ key: {}, n: 0, views: 0, answers: [] }] : parts.groups;
  const hidden = groupsToSuppress(groups, { by, threshold, isExposing });
  return {
    format: 'hailong-results@1',
    survey: { id: survey.id, version: survey.version },
    official: survey.official,
    method: survey.method,
    formula: survey.index.formula,
    cutoff: cutoff.toISOString(),
    threshold,
    filter,
    by,
    groups: groups
      .map((group) =>
        hidden.has(group.key) ? suppressedGroup(group) : shownGroup(survey, group, threshold),
      )
      .sort(compareKeys(by)),
  };
}
