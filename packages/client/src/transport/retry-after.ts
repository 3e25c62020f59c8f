import { clamp } from '../clamp.ts';

/** Longest pause a collector may ask for, in milliseconds: a day, so that no slip strands answers. */
export const RETRY_AFTER_MAX_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a `Retry-After` header, seconds or HTTP date, as milliseconds from now, between 0 and a
 * day. Gives undefined for a missing or unreadable one.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  // engines read almost any text as a date; an HTTP date ends in GMT (RFC 9110, section 5.6.7)
  const ms = /GMT\s*$/.test(header)
    ? Date.parse(header) - now
    : Number(header.trim() || NaN) * 1000;
  return Number.isNaN(ms) ? undefined : clamp(ms, 0, RETRY_AFTER_MAX_MS);
}
