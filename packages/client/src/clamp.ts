/** Gives the number, or the bound it lies beyond; the lower bound for what is no number. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value || 0, min), max);
}
