import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import { recordedRevisions } from '../../faults/bench/recorded-revisions.ts';
import { until } from '../../faults/bench/until.ts';
import type { HostRow } from '../host-row.ts';
import type { CleanLooks } from '../look/clean-looks.ts';
import { LINK } from '../site/element.ts';
import type { Site } from '../site/site.ts';
import { slugOf } from '../slug-of.ts';
import { listen } from './heard.ts';
import type { Visit } from './visit.ts';

/** How long the element has for what it must not do, in milliseconds. */
const MOMENT_MS = 300;

/** Where pages are, and where pictures go. */
export interface Surroundings {
  context: BrowserContext;
  site: Site;
  portal: string;
  pictures: string;
  cleanLooks?: CleanLooks;
}

function noLooks(): never {
  throw new Error('the clean page is not compared with itself');
}

function gather(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
  return said;
}

function finder(page: Page): Visit['find'] {
  return (role, name, at = 0) =>
    until(`a ${role} "${name}"`, async () => {
      const found = await page.$$(`::-p-aria([name="${name}"][role="${role}"])`);
      return (found[at] as ElementHandle<Element> | undefined) ?? false;
    });
}

/** Runs in a page: tells whether the link is what is seen. */
function isLinkSeen(words: string): boolean {
  const link = document.querySelector('hailong-survey a');
  return link?.textContent === words && link.getClientRects().length > 0;
}

async function assertRecorded(site: Site, id: string): Promise<void> {
  const revisions = recordedRevisions(site.database, id);
  assert.deepEqual(
    revisions.map(({ revision }) => revision),
    [1],
    `the database holds response ${id} once`,
  );
}

/** Gives what a test does with a page. */
function visitOf(
  page: Page,
  said: string[],
  row: HostRow,
  { site, pictures, cleanLooks = noLooks }: Surroundings,
): Visit {
  const heard = () => page.evaluate(() => window.heard);
  const find = finder(page);
  const click = async (role: string, name: string, at?: number) =>
    (await find(role, name, at)).click();
  const told = async (type: string) =>
    (await heard()).events.filter((event) => event.type === `hailong-${type}`);
  const untilHeard: Visit['untilHeard'] = (type, times = 1) =>
    until(`hailong-${type}`, async () => (await told(type))[times - 1] ?? false);
  return {
    page,
    site,
    said,
    cleanLooks,
    heard,
    find,
    untilHeard,
    errors: async () => (await told('error')).map(({ detail }) => `${detail.message}`),
    choose: (name, at) => click('radio', name, at),
    press: (name, at) => click('button', name, at),
    async rate(at) {
      const before = (await told('recorded')).length;
      await click('radio', 'Hài lòng', at);
      await click('button', 'Gửi đánh giá', at);
      const { detail } = await untilHeard('recorded', before + 1);
      await assertRecorded(site, `${detail.id}`);
    },
    async seesLink() {
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
      assert.equal(await page.evaluate(isLinkSeen, LINK), true, 'the link is seen');
    },
    async picture(note = '') {
      const path = join(pictures, `${slugOf(row)}${note && `-${note}`}.png`);
      await page.screenshot({ path, fullPage: true });
    },
  };
}

/** Opens the page of a row. */
export async function openVisit(row: HostRow, surroundings: Surroundings): Promise<Visit> {
  const { context, portal } = surroundings;
  const page = await context.newPage();
  const said = gather(page);
  await page.setViewport({ width: row.width ?? 900, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: row.scheme ?? 'light' }]);
  await page.evaluateOnNewDocument(listen);
  await page.goto(`${portal}/${slugOf(row)}.html`);
  return visitOf(page, said, row, surroundings);
}
