import type { CountQuery, GroupCounts, GroupKey, Store } from '../storage/store.ts';
import { groupsToSuppress } from './suppress.ts';

type FilterName = keyof CountQuery['where'];

/** What it takes to compare a filtered query with the same one without one of its filters. */
interface Comparison {
  store: Store;
  query: CountQuery;
  threshold: number;
}

function idOf(key: GroupKey): string {
  return JSON.stringify(key);
}

function withoutFilter({ where, ...query }: CountQuery, filter: FilterName): CountQuery {
  const rest = { ...where };
  delete rest[filter];
  return { ...query, where: rest };
}

async function readTotals({ store, query }: Comparison, filter: FilterName) {
  const groups = await store.readCounts(withoutFilter(query, filter));
  return new Map(groups.map(({ key, n }) => [idOf(key), n]));
}

/** Tells whether what a filter picks out is hidden where all its like stand side by side. */
async function isHiddenBeside({ store, query, threshold }: Comparison, filter: FilterName) {
  const groups = await store.readCounts({ ...withoutFilter(query, filter), by: [filter] });
  const isExposing = () => false;
  const hidden = groupsToSuppress(groups, { by: [filter], threshold, isExposing });
  return [...hidden].some((key) => key[filter] === query.where[filter]);
}

/**
 * Reads what stands beside a filtered query, one filter at a time. Gives the function that tells
 * whether showing a group would expose responses that a filter leaves out: because they are so few
 * that subtracting the group from the figure without that filter tells them, or because the
 * breakdown by what is filtered hides the group to protect a smaller one.
 */
export async function readRemainders(
  store: Store,
  query: CountQuery,
  threshold: number,
): Promise<(group: GroupCounts) => boolean> {
  const comparison = { store, query, threshold };
  const filters = Object.keys(query.where) as FilterName[];
  const totals = await Promise.all(filters.map((filter) => readTotals(comparison, filter)));
  const areHidden = await Promise.all(filters.map((filter) => isHiddenBeside(comparison, filter)));
  const isHidden = areHidden.includes(true);
  return ({ key, n }) =>
    isHidden ||
    totals.some((total) => {
      const remainder = (total.get(idOf(key)) ?? n) - n;
      return remainder > 0 && remainder < threshold;
    });
}
