import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { launchOptions } from '../../browser/launch-options.ts';
import { runCollector, type RunningCollector } from '../../start/run-collector.ts';
import { unusedPort } from '../../start/unused-port.ts';

const widget = new URL('../../../packages/widget/dist/cdn/hailong.js', import.meta.url).pathname;

/** What a file of end-to-end tests runs on. */
export interface CollectorAndBrowser {
  collector: RunningCollector;
  browser: Browser;
  /** A folder of the file's own, which holds the database and is gone after the tests. */
  folder: string;
}

/**
 * Starts a collector that serves the built widget, on an unused port and with a database of its own,
 * and a browser. Both are ended after the last test of the file, or at once where one does not start.
 */
export async function startCollectorAndBrowser(
  settings: Readonly<Record<string, string>> = {},
): Promise<CollectorAndBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-end-to-end-'));
  const endings: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
  const end = async () => {
    for (const ending of endings.reverse()) await ending();
  };
  try {
    const collector = await runCollector(await unusedPort(), {
      HAILONG_DATABASE: join(folder, 'hailong.sqlite'),
      HAILONG_WIDGET_FILE: widget,
      ...settings,
    });
    endings.push(() => collector.stop());
    const browser = await puppeteer.launch(await launchOptions());
    endings.push(() => browser.close());
    after(end);
    return { collector, browser, folder };
  } catch (error) {
    await end();
    throw error;
  }
}
