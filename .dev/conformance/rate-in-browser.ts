import type { Browser, HTTPResponse } from 'puppeteer-core';
import { states } from '../screenshots/states.ts';

/** How long the widget may take for all that a citizen does, in milliseconds. */
const DEADLINE_MS = 20_000;

/** Gives the page of a portal whose widget sends to a collector. */
export function portalPage(collector: string): string {
  const attributes = `survey="vn-service" agency="hailong-conformance" collector="${collector}"`;
  return `<!doctype html><html lang="vi"><script src="/hailong.js"></script><hailong-survey ${attributes}></hailong-survey></html>`;
}

function isSecondReceipt(answer: HTTPResponse): boolean {
  const key = answer.request().headers()['idempotency-key'] ?? '';
  return answer.request().method() === 'POST' && key.endsWith('.2') && answer.status() === 201;
}

/** Rates with the real widget as a citizen does, and adds an opinion; both have to be recorded. */
export async function rateInBrowser(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(DEADLINE_MS);
  try {
    await page.goto(url);
    await Promise.all([page.waitForResponse(isSecondReceipt), states['thanks']?.(page)]);
  } finally {
    await page.close();
  }
}
