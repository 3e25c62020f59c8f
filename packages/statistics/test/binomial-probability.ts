/** Gives the probability of exactly this many successes out of n with the same chance each. */
export function binomialProbability(successes: number, n: number, chance: number): number {
  let ways = 1;
  for (let at = 1; at <= successes; at += 1) ways *= (n - successes + at) / at;
  return ways * chance ** successes * (1 - chance) ** (n - successes);
}
