import { SHADE_STEP } from './shade-step.ts';

function isPartNear(a: number, b: number, shift: number): boolean {
  return Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255)) <= SHADE_STEP;
}

/** Says whether two pixels are at most one step of a shade apart, in each of red, green and blue. */
export function isNear(a: number, b: number): boolean {
  return isPartNear(a, b, 0) && isPartNear(a, b, 8) && isPartNear(a, b, 16);
}
