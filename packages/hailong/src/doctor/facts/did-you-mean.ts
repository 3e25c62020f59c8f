/** More mistakes than that are another word. */
const DISTANCE_MAX = 2;

/** Gives how many letters have to be put in, taken out or replaced. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1];
    for (const [at, other] of [...to].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Gives the known name that is nearest to one that is not known; undefined when none is near. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[-_]/g, '');
  const ranked = known
    .map((each) => ({ each, far: distance(bare(name), bare(each)) }))
    .sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= DISTANCE_MAX ? ranked[0].each : undefined;
}
