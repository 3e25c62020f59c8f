import { join } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { drainBrowser, type SiteOutbox } from './drain-browser.ts';
import { startMortalBrowser } from './mortal-browser.ts';
import { serveSite } from './serve-site.ts';
import { startVisitors } from './start-visitors.ts';

/** What citizens with a browser need. */
export interface BrowsingParts {
  collector: string;
  ledger: Ledger;
  /** Where the profile of the browser is put. */
  folder: string;
  random(): number;
}

/** Real browsers at work on one site. */
export interface Browsing {
  visits(): number;
  crashes(): number;
  kills(): number;
  /** Ends answering, crashing and killing. */
  heal(): Promise<void>;
  /** Delivers what waits, for at most so many milliseconds. */
  drain(deadlineMs: number): Promise<SiteOutbox>;
  stop(): Promise<void>;
}

/** Starts a site and citizens who visit it in a browser that is killed at random. */
export async function startBrowsing(parts: BrowsingParts): Promise<Browsing> {
  const { collector, ledger, folder, random } = parts;
  const site = await serveSite(collector);
  const browser = await startMortalBrowser(join(folder, 'profile'), random);
  const visitors = startVisitors({ browser, site: site.url, ledger, random });
  return {
    visits: visitors.visits,
    crashes: visitors.crashes,
    kills: browser.kills,
    async heal() {
      await visitors.stop();
      await browser.heal();
    },
    drain: (deadlineMs) => drainBrowser(browser, site.url, deadlineMs),
    async stop() {
      await browser.stop();
      site.stop();
    },
  };
}
