/**
 * Gives a collector's base URL without trailing slash, so that one collector has one name.
 * Throws a TypeError unless it is an absolute http(s) URL without user, query and fragment.
 */
export function parseCollector(collector: string): string {
  try {
    if (/^https?:\/\/[^?#@\s]+$/i.test(collector))
      return new URL(collector).href.replace(/\/+$/, '');
  } catch {
    // told below together with the other mistakes
  }
  throw new TypeError(
    `collector: received ${JSON.stringify(collector)}, expected a base URL such as "https://host/path"`,
  );
}
