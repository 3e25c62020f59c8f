/**
 * Reads a `Retry-After` header, seconds or a date, as milliseconds from now; they may be less than
 * 0 or too many to be meant. Gives NaN for a missing or unreadable one.
 */
export function parseRetryAfter(header: string | null, now: number): number {
  return Number(header) * 1000 || Date.parse(`${header}`) - now;
}
