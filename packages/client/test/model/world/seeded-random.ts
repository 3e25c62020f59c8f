import { hash } from 'node:crypto';

/** Least of the numbers, so that the shortest pause between attempts can be told. */
export const LEAST_RANDOM = 1 / 4;

/** Gives numbers from a quarter to below 1 that are the same for the same seed. */
export function createSeededRandom(seed: string): () => number {
  let state = Number.parseInt(hash('sha256', seed).slice(0, 8), 16);
  return () => {
    // the linear congruential generator of Numerical Recipes
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return LEAST_RANDOM + (state / 2 ** 32) * (1 - LEAST_RANDOM);
  };
}
