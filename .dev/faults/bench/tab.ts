import type { CDPSession, Page } from 'puppeteer-core';
import { idempotencyKey, type Receipt, type Response } from '@hailong/protocol';
import type { Client, Delivery, Saved, UndeliveredResponse } from '@hailong/client';
import type { Item } from '../../../packages/client/src/outbox/item.ts';
import type { PageOptions, Told } from '../page/client-page.ts';
import { readOutbox } from '../page/read-outbox.ts';
import { until } from './until.ts';

type Diagnostic = Awaited<ReturnType<Client['diagnostics']>>[number];

/** A tab with the client in it, as a test sees it from outside. */
export interface Tab {
  page: Page;
  /** The browser's own protocol, for what only it can do. */
  cdp: CDPSession;
  /** What the page has printed, each with its kind. */
  said: string[];
  /** Makes the client. */
  open(options: PageOptions): Promise<void>;
  submit(response: Response): Promise<void>;
  told(response: Response): Promise<Told | undefined>;
  untilSaved(response: Response): Promise<Saved>;
  untilEnded(response: Response): Promise<Delivery>;
  /** Waits for the receipt; fails on any other end. */
  untilReceipt(response: Response): Promise<Receipt>;
  pending(): Promise<number>;
  /** Tells why deliveries fail, and of what is not stored or not readable. */
  diagnostics(): Promise<Diagnostic[]>;
  refused(): Promise<UndeliveredResponse[]>;
  /** Reads what is committed to the outbox, through a connection of its own. */
  outbox(): Promise<Item[]>;
  /** Waits until the outcome of so many attempts of a response has been committed. */
  untilAttempted(response: Response, attempts?: number): Promise<Item>;
  /** Lets the page's fake clock go on, and waits until the client has looked at its outbox. */
  advance(ms: number): Promise<void>;
  /** Lets the page's fake clock go on, and waits until all that it set off has ended. */
  pass(ms: number): Promise<void>;
  /** How long the timers of the fake clock still have to run, in milliseconds, the next one first. */
  pauses(): Promise<number[]>;
  /** Kills the process that draws the page. */
  kill(): Promise<void>;
}

/** Gives the end of a delivery when it brought a receipt. */
function receiptOf(end: Delivery): Receipt {
  if (end.kind === 'recorded') return end.receipt;
  throw new Error(`expected a receipt, received ${JSON.stringify(end)}`);
}

/** Ends the renderer of a page as a system does that runs out of memory. */
async function killPage(page: Page, cdp: CDPSession): Promise<void> {
  let isGone = false;
  page.once('error', () => (isGone = true));
  // never answered: nobody is left to do so
  cdp.send('Page.crash').catch(() => undefined);
  await until('the end of a page that was killed', () => isGone);
}

/** Gives what a test does with an open page. */
export async function createTab(page: Page): Promise<Tab> {
  const cdp = await page.createCDPSession();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`pageerror: ${String(error)}`));
  const told = (response: Response) =>
    page.evaluate((key) => window.clientPage.told(key), idempotencyKey(response));
  const outbox = () => page.evaluate(readOutbox) as Promise<Item[]>;
  const untilEnded = (response: Response) =>
    until('the end of a delivery', async () => (await told(response))?.recorded);
  return {
    page,
    cdp,
    said,
    told,
    outbox,
    diagnostics: () => page.evaluate(() => window.clientPage.client.diagnostics()),
    refused: () => page.evaluate(() => window.clientPage.client.refused()),
    untilEnded,
    open: (options) => page.evaluate((given) => window.clientPage.open(given), options),
    submit: (response) => page.evaluate((given) => window.clientPage.submit(given), response),
    untilSaved: (response) => until('"saved"', async () => (await told(response))?.saved),
    untilReceipt: async (response) => receiptOf(await untilEnded(response)),
    pending: () => page.evaluate(() => window.clientPage.client.pending()),
    untilAttempted: (response, attempts = 1) =>
      until(`attempt ${attempts}`, async () =>
        (await outbox()).find(
          (item) => item.response?.id === response.id && item.attempts >= attempts,
        ),
      ),
    advance: (ms) => page.evaluate((passed) => window.clientPage.pass(passed, false), ms),
    pass: (ms) => page.evaluate((passed) => window.clientPage.pass(passed, true), ms),
    pauses: () => page.evaluate(() => window.clientPage.clock.pauses()),
    kill: () => killPage(page, cdp),
  };
}
