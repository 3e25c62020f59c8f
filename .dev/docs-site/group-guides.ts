import type { Guide } from './guide-table.ts';

/** Groups guides by whom they are for, in the order in which each is first named. */
export function groupGuides(guides: readonly Guide[]): [audience: string, guides: Guide[]][] {
  const groups = new Map<string, Guide[]>();
  for (const guide of guides) {
    groups.set(guide.audience, [...(groups.get(guide.audience) ?? []), guide]);
  }
  return [...groups];
}
