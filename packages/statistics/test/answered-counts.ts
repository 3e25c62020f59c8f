import fc from 'fast-check';
import { countsOf } from './counts-of.ts';

/** Any answers to an item on a scale of this many points, at least one of them given. */
export function answeredCounts(points: number) {
  return fc
    .array(fc.nat({ max: 500 }), { minLength: points, maxLength: points })
    .filter((answers) => answers.some((n) => n > 0))
    .map((answers) => countsOf(...answers));
}
