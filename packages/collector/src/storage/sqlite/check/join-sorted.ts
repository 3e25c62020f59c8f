import type { CountKey, CountSum } from '../count-sum.ts';

/** Sums under one key of two lists; undefined where a list has none. */
export type Pair = [left: CountSum | undefined, right: CountSum | undefined];

/** Compares keys in the order of the table of counts. */
export function compareKeys(one: CountKey, other: CountKey): number {
  for (let at = 0; at < one.length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function order(left: CountSum | undefined, right: CountSum | undefined): number {
  if (!left) return 1;
  return right ? compareKeys(left.key, right.key) : -1;
}

/** Walks through two lists in the order of their keys at once, so that neither has to be in memory. */
export function* joinSorted(
  lefts: Iterable<CountSum>,
  rights: Iterable<CountSum>,
): Generator<Pair, void> {
  const [ofLeft, ofRight] = [lefts[Symbol.iterator](), rights[Symbol.iterator]()];
  const next = (iterator: Iterator<CountSum>): CountSum | undefined => iterator.next().value;
  try {
    let [left, right] = [next(ofLeft), next(ofRight)];
    while (left || right) {
      const sign = order(left, right);
      yield [sign <= 0 ? left : undefined, sign >= 0 ? right : undefined];
      if (sign <= 0) left = next(ofLeft);
      if (sign >= 0) right = next(ofRight);
    }
  } finally {
    // A connection with a statement that is still running cannot be closed.
    ofLeft.return?.();
    ofRight.return?.();
  }
}
