import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How long a tab is looked at after an answer, at most, in milliseconds. */
const LOOK_MS = 2_500;

/** How long a tab stays without network, at most, in milliseconds. */
const OFFLINE_MS = 3_000;

/** How long a tab may take to crash, in milliseconds. */
const CRASH_MS = 5_000;

/** What becomes of a tab in which somebody has just pressed send; gives its name. */
export type Fate = (page: Page, random: () => number) => Promise<unknown>;

/** The process of a tab dies. */
export const crash: Fate = async (page, random) => {
  await pause(random() * 300);
  const session = await page.createCDPSession();
  const died = new Promise((resolve) => page.once('error', resolve));
  // never answered: nobody is left to
  session.send('Page.crash').catch(() => {});
  // the whole browser may be killed first
  const tooLate = pause(CRASH_MS).then(() => Promise.reject(new Error('the tab did not crash')));
  await Promise.race([died, tooLate]);
};

const stay: Fate = (_page, random) => pause(random() * LOOK_MS);

const close: Fate = async () => {};

const reload: Fate = async (page, random) => {
  await page.reload();
  await pause(random() * LOOK_MS);
};

const leave: Fate = async (page, random) => {
  await page.goto(new URL('/client.html', page.url()).href);
  await pause(random() * LOOK_MS);
};

const reconnect: Fate = async (page, random) => {
  await pause(random() * OFFLINE_MS);
  await page.setOfflineMode(false);
  await pause(random() * LOOK_MS);
};

/** What may become of a tab, more frequent where it stands more than once. */
export const fates: readonly Fate[] = [stay, stay, close, reload, leave, crash, crash];

/** What becomes of a tab that has no network. */
export const offlineFates: readonly Fate[] = [reconnect, reconnect, close, crash];
