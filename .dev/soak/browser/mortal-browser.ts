import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { launchOptions } from '../../browser/launch-options.ts';

/** How long a browser lives, in milliseconds: at least and at most. */
const LIFE_MS = [15_000, 40_000] as const;

/** A browser that is killed at random and started again on the same profile. */
export interface MortalBrowser {
  /** Opens a tab; waits while the browser is dead. */
  openPage(): Promise<Page>;
  kills(): number;
  /** Kills no more; resolves when it runs, and rejects when it could not be started again. */
  heal(): Promise<void>;
  stop(): Promise<void>;
}

async function launch(profile: string): Promise<Browser> {
  // a killed browser leaves the mark that its profile is in use
  for (const mark of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    await rm(join(profile, mark), { force: true });
  }
  return puppeteer.launch({ ...(await launchOptions()), userDataDir: profile });
}

async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Starts a browser and kills it with SIGKILL again and again until it is healed. */
export async function startMortalBrowser(
  profile: string,
  random: () => number,
): Promise<MortalBrowser> {
  const healing = new AbortController();
  const { signal } = healing;
  let kills = 0;
  let running = launch(profile);
  await running;

  async function dieAndRise(): Promise<void> {
    const [least, most] = LIFE_MS;
    await pause(least + random() * (most - least), undefined, { signal });
    await kill(await running);
    kills += 1;
    running = launch(profile);
    await running;
  }

  let failure: unknown;
  const dying = (async () => {
    while (!signal.aborted) await dieAndRise();
  })().catch((error: unknown) => {
    if (!signal.aborted) failure = error;
  });

  return {
    openPage: async () => (await running).newPage(),
    kills: () => kills,
    async heal() {
      healing.abort();
      await dying;
      if (failure) throw failure;
    },
    stop: async () => (await running).close(),
  };
}
