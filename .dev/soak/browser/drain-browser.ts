import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@hailong/client';
import type { MortalBrowser } from './mortal-browser.ts';

/** How often is looked whether anything still waits, in milliseconds. */
const LOOK_MS = 500;

/** How the outbox of the site stands. */
export interface SiteOutbox {
  pending: number;
  /** Why responses in it were refused or have expired. */
  refused: string[];
}

/** Runs in the page with the client: delivers what waits, and tells how much that is. */
async function drainPage(): Promise<SiteOutbox> {
  const { client } = window as unknown as { client: Client };
  client.drain();
  const refused = (await client.refused()).map(({ id, reason }) => `${id}: ${reason}`);
  return { pending: await client.pending(), refused };
}

/** Opens one more page of the site and waits until its outbox is empty, but not for ever. */
export async function drainBrowser(
  browser: MortalBrowser,
  site: string,
  deadlineMs: number,
): Promise<SiteOutbox> {
  const endsAt = Date.now() + deadlineMs;
  const page = await browser.openPage();
  await page.goto(`${site}/client.html`);
  let outbox = await page.evaluate(drainPage);
  while (outbox.pending > 0 && Date.now() < endsAt) {
    await pause(LOOK_MS);
    outbox = await page.evaluate(drainPage);
  }
  await page.close();
  return outbox;
}
