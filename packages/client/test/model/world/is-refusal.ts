import type { Page } from './weather.ts';

/** Tells whether an answer refuses for good: a problem of the collector, not a page of a firewall. */
export function isRefusal({ status, body }: Page): boolean {
  const isProblem = typeof body === 'object' && body !== null && 'code' in body;
  return isProblem && [400, 410, 413, 415, 422].includes(status);
}
