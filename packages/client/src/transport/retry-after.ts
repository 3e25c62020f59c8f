/** Longest pause a collector may ask for, in milliseconds: a day, so that no slip strands answers. */
export const RETRY_AFTER_MAX_MS = 24 * 60 * 60 * 1000;

function readMs(value: string, now: number): number {
  if (/^-?\d+$/.test(value)) return Number(value) * 1000;
  // engines read almost any text as a date; an HTTP date ends in GMT (RFC 9110, section 5.6.7)
  return value.endsWith('GMT') ? Date.parse(value) - now : NaN;
}

/**
 * Reads a `Retry-After` header, seconds or HTTP date, as milliseconds from now, between 0 and a
 * day. Gives undefined for a missing or unreadable one.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const ms = readMs((header ?? '').trim(), now);
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), RETRY_AFTER_MAX_MS);
}
