import puppeteer, { type Browser } from 'puppeteer-core';

/** Keeps the browser from asking its maker for anything, so that only the page is looked at. */
const FLAGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
];

/** Starts a browser without a window and with a fresh profile. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  // Chromium refuses its sandbox to root.
  const flags = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS;
  return puppeteer.launch({ executablePath, headless: true, args: flags });
}
