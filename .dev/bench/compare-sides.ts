import { median } from './median.ts';
import type { Row } from './row.ts';

/** The page with the element, and the page written by hand. */
export const SIDES = ['vanilla', 'widget'] as const;

/** One of the two pages. */
export type Side = (typeof SIDES)[number];

/** Measures both sides in turn, so often each, and compares the medians, in milliseconds. */
export async function compareSides(
  name: string,
  { rounds, atMost }: { rounds: number; atMost: number },
  measure: (side: Side) => Promise<number>,
): Promise<Row> {
  const times: Record<Side, number[]> = { widget: [], vanilla: [] };
  for (let round = 0; round < rounds; round++) {
    for (const side of SIDES) times[side].push(await measure(side));
  }
  const [ours, reference] = [median(times.widget), median(times.vanilla)];
  return {
    name,
    ours: `${ours.toFixed(0)} ms`,
    reference: `${reference.toFixed(0)} ms (hand-written)`,
    figure: ours / reference,
    bound: { atMost },
    unit: '×',
  };
}
