import { contrastRatio } from '../color/contrast-ratio.ts';
import { tintOf } from '../color/tint-of.ts';
import type { ColorName } from '../tokens.ts';
import { requiredPairs, type RequiredPair } from './required-pairs.ts';

/** A required pair with what it comes to. */
export interface CheckedPair extends RequiredPair {
  /** The contrast ratio, from 1 to 21. */
  ratio: number;
  isEnough: boolean;
}

/** Measures the required pairs among the colours of one scheme. */
export function checkColors(
  colors: Record<ColorName, string>,
  pairs: readonly RequiredPair[] = requiredPairs,
): CheckedPair[] {
  const grounds = { ...colors, tint: tintOf(colors) };
  return pairs.map((pair) => {
    const ratio = contrastRatio(colors[pair.color], grounds[pair.on]);
    return { ...pair, ratio, isEnough: ratio >= pair.least };
  });
}
