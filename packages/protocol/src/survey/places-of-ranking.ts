import type { RankingQuestion } from '../schema/question.ts';

/** Gives how many places are to be filled: `places`, but never more than there are options. */
export function placesOfRanking({ options, places = options.length }: RankingQuestion): number {
  return Math.min(places, options.length);
}
