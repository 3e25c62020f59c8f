import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Ledger } from '../ledger/ledger.ts';
import { crash, fates, offlineFates } from './fates.ts';
import type { MortalBrowser } from './mortal-browser.ts';
import { visitClient, visitWidget } from './visits.ts';

/** Tabs that are open at once. */
const TABS = 3;

/** How long one step in a page may take, in milliseconds, before its tab is given up. */
const STEP_MS = 8_000;

/** Which part of the visitors has no network. */
const OFFLINE = 0.2;

/** How long nobody opens a tab after one was closed, at most, in milliseconds. */
const PAUSE_MS = 600;

/** Citizens with a browser. */
export interface Visitors {
  crashes(): number;
  /** Visits that came as far as their fate. */
  visits(): number;
  /** Ends all visits where they are. */
  stop(): Promise<void>;
}

/** Where visitors go, and in what browser. */
export interface VisitorParts {
  browser: MortalBrowser;
  site: string;
  ledger: Ledger;
  random(): number;
}

const pick = <T>(list: readonly T[], random: () => number) =>
  list[Math.floor(random() * list.length)] as T;

/** Starts citizens who visit a site in a few tabs at once until they are stopped. */
export function startVisitors({ browser, site, ledger, random }: VisitorParts): Visitors {
  let [isOver, crashes, visits] = [false, 0, 0];
  const open = new Set<Page>();

  async function visitIn(page: Page): Promise<void> {
    page.setDefaultTimeout(STEP_MS);
    const isOffline = random() < OFFLINE;
    const visit = pick([visitWidget, visitWidget, visitClient], random);
    await visit({ page, site, ledger, random, isOffline });
    const fate = pick(isOffline ? offlineFates : fates, random);
    await fate(page, random);
    visits += 1;
    if (fate === crash) crashes += 1;
  }

  async function visitOnce(): Promise<void> {
    let page: Page | undefined;
    try {
      page = await browser.openPage();
      open.add(page);
      if (!isOver) await visitIn(page);
    } catch {
      // the browser was killed meanwhile, or the page was too slow: the ledger knows what was told
    }
    if (!page) return;
    open.delete(page);
    await page.close().catch(() => {});
  }

  async function goOnVisiting(): Promise<void> {
    while (!isOver) {
      await visitOnce();
      await pause(random() * PAUSE_MS);
    }
  }

  const all = Array.from({ length: TABS }, goOnVisiting);
  return {
    crashes: () => crashes,
    visits: () => visits,
    async stop() {
      isOver = true;
      await Promise.all([...open].map((page) => page.close().catch(() => {})));
      await Promise.all(all);
    },
  };
}
