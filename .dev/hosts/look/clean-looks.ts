import type { Browser } from 'puppeteer-core';
import type { HostRow } from '../host-row.ts';
import type { Surroundings } from '../visit/open-visit.ts';
import { openVisit } from '../visit/open-visit.ts';
import { readLook, type Look } from './read-look.ts';

/** How the element looks before and after a rating. */
export interface Looks {
  asked: Look;
  rated: Look;
}

/** Gives how the element looks on a clean page in a scheme, measured once for each. */
export type CleanLooks = (scheme: HostRow['scheme']) => Promise<Looks>;

/** Measures on the page of the given row. */
export function createCleanLooks(
  browser: Browser,
  row: HostRow,
  site: Omit<Surroundings, 'context' | 'cleanLooks'>,
): CleanLooks {
  const known = new Map<string, Promise<Looks>>();
  async function measure(scheme: HostRow['scheme'] = 'light'): Promise<Looks> {
    const context = await browser.createBrowserContext();
    try {
      const visit = await openVisit({ ...row, scheme }, { ...site, context });
      await visit.untilHeard('ready');
      const asked = await visit.page.evaluate(readLook);
      await visit.rate();
      return { asked, rated: await visit.page.evaluate(readLook) };
    } finally {
      await context.close();
    }
  }
  return (scheme = 'light') => {
    const looks = known.get(scheme) ?? measure(scheme);
    known.set(scheme, looks);
    return looks;
  };
}
