import type { Criterion } from './criterion.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

/** Every success criterion of WCAG 2.2, levels A and AA, in the order of the standard. */
export const criteria: readonly Criterion[] = [
  ...perceivable,
  ...operable,
  ...understandable,
  ...robust,
];
