import type { CountQuery, GroupCounts, GroupKey, Store } from '../storage/store.ts';

function idOf(key: GroupKey): string {
  return JSON.stringify(key);
}

/**
 * Reads, for each filter of a query, the same groups without that filter. Gives the function that
 * tells whether a group leaves out so few responses, by one of its filters, that subtracting it
 * from the published figure without that filter would expose them.
 */
export async function readRemainders(
  store: Store,
  query: CountQuery,
  threshold: number,
): Promise<(group: GroupCounts) => boolean> {
  const filters = Object.keys(query.where) as (keyof CountQuery['where'])[];
  const totals = await Promise.all(
    filters.map(async (filter) => {
      const where = { ...query.where };
      delete where[filter];
      const groups = await store.readCounts({ ...query, where });
      return new Map(groups.map(({ key, n }) => [idOf(key), n]));
    }),
  );
  return ({ key, n }) =>
    totals.some((total) => {
      const remainder = (total.get(idOf(key)) ?? n) - n;
      return remainder > 0 && remainder < threshold;
    });
}
