/**
 * Gives a collector's base URL without trailing slash, so that one collector has one name.
 * Throws a TypeError unless it is an absolute http(s) URL without user, query and fragment.
 */
export function parseCollector(collector: string): string {
  const base = /^(https?:\/\/[^/?#@\s][^?#@\s]*?)\/*$/.exec(collector)?.[1];
  if (base) return base;
  throw new TypeError(`collector: received "${collector}", expected https://host/path`);
}
