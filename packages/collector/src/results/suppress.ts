import type { Grouping } from '@hailong/protocol';
import type { GroupCounts, GroupKey } from '../storage/store.ts';

/** Groups that differ in one grouping only, so that their figures add up to one that may be known. */
type Line = GroupCounts[];

function linesAlong(groups: GroupCounts[], by: Grouping[], along: Grouping): Line[] {
  const lines = new Map<string, Line>();
  for (const group of groups) {
    const key = JSON.stringify(by.filter((one) => one !== along).map((one) => group.key[one]));
    lines.set(key, [...(lines.get(key) ?? []), group]);
  }
  return [...lines.values()];
}

/** Finds one more group to hide, when what is hidden in a line could be had by subtraction. */
function groupToHide(
  line: Line,
  hidden: Set<GroupKey>,
  threshold: number,
): GroupCounts | undefined {
  const behind = line.filter(({ key, n }) => hidden.has(key) && n > 0);
  const together = behind.reduce((total, { n }) => total + n, 0);
  if (behind.length === 0 || (behind.length > 1 && together >= threshold)) return undefined;
  const shown = line.filter(({ key }) => !hidden.has(key));
  return shown.sort((a, b) => a.n - b.n)[0];
}

/**
 * Gives the keys of the groups whose figures must not be shown: those under the threshold, those
 * that `isExposing` names, and as many of the next smallest ones in each line that what is hidden
 * cannot be had by subtracting the shown ones from a total.
 */
export function groupsToSuppress(
  groups: GroupCounts[],
  {
    by,
    threshold,
    isExposing,
  }: { by: Grouping[]; threshold: number; isExposing(group: GroupCounts): boolean },
): Set<GroupKey> {
  const small = groups.filter((group) => group.n < threshold || isExposing(group));
  const hidden = new Set(small.map(({ key }) => key));
  const lines = by.flatMap((along) => linesAlong(groups, by, along));
  let isChanged = hidden.size > 0;
  while (isChanged) {
    isChanged = false;
    for (const line of lines) {
      const next = groupToHide(line, hidden, threshold);
      if (next) hidden.add(next.key);
      isChanged ||= next !== undefined;
    }
  }
  return hidden;
}
