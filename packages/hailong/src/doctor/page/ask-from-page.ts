import type { AskFromPage } from '../page-seen.ts';

/**
 * Runs in a page: sends a collector what the client would send, but empty, so that it is refused
 * and nothing is recorded; tells whether the page's policy and the collector's CORS let it through.
 */
export async function askFromPage(base: string): Promise<AskFromPage> {
  const url = `${base}/v1/responses`;
  const violations = globalThis.hailongHeard?.violations ?? [];
  const before = violations.length;
  try {
    await fetch(url, {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': '',
        'Hailong-Waited-Seconds': '0',
      },
      body: '{}',
      signal: AbortSignal.timeout(10_000),
    });
    return { kind: 'answered' };
  } catch {
    // A violation is told a moment after the request has failed.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { origin } = new URL(base);
    const violation = violations.slice(before).find(({ blocked }) => blocked.startsWith(origin));
    return violation ? { kind: 'blocked', violation } : { kind: 'failed' };
  }
}
