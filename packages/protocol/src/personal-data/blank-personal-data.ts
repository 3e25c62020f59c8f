import { findPersonalData } from './find-personal-data.ts';

/**
 * Stands for what was blanked. Always the same few signs: it does not tell a telephone number from
 * an identity card by its length, is read aloud quickly, and is shorter than anything found.
 */
const BLANK = '•••';

/** Gives a text with everything that {@link findPersonalData} finds in it blanked. */
export function blankPersonalData(text: string): string {
  return findPersonalData(text).reduceRight(
    (blanked, { start, end }) => blanked.slice(0, start) + BLANK + blanked.slice(end),
    text,
  );
}
