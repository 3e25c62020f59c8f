import { binomialProbability } from './binomial-probability.ts';

interface Outcome {
  answers: number[];
  probability: number;
}

/** Gives every way in which n respondents can spread over the points, with its probability. */
export function* multinomialOutcomes(n: number, chances: number[]): Generator<Outcome> {
  const [chance = 0, ...others] = chances;
  if (others.length === 0) return yield { answers: [n], probability: 1 };
  const share = chance / chances.reduce((sum, each) => sum + each, 0);
  for (let first = 0; first <= n; first += 1) {
    for (const { answers, probability } of multinomialOutcomes(n - first, others)) {
      const weight = binomialProbability(first, n, share);
      yield { answers: [first, ...answers], probability: weight * probability };
    }
  }
}
