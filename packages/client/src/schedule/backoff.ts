/** How the pauses between attempts grow. */
export interface Backoff {
  /** Upper bound of the first pause, in milliseconds. */
  baseMs: number;
  /** Upper bound of every pause, in milliseconds. */
  capMs: number;
}

/** Two seconds, as a citizen still waits for them; at most a quarter of an hour. */
export const defaultBackoff: Backoff = { baseMs: 2_000, capMs: 15 * 60 * 1000 };

/**
 * Gives a pause in milliseconds after so many failed attempts: evenly spread between 0 and a bound
 * that doubles with each ("full jitter"), so that a thousand pages do not come back together.
 */
export function backoffMs(
  failures: number,
  random: () => number,
  { baseMs, capMs }: Backoff = defaultBackoff,
): number {
  return random() * Math.min(capMs, baseMs * 2 ** failures);
}
