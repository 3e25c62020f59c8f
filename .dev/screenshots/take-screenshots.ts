import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { states } from './states.ts';

const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** A page to be looked at in every width and scheme, and what is done to it first. */
interface Scene {
  name: string;
  url: string;
  act?: (page: Page) => Promise<unknown>;
  /** Takes IndexedDB away before the page loads. */
  isWithoutStorage?: boolean;
}

function withoutStorage(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}

async function take(browser: Browser, scene: Scene, folder: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      if (scene.isWithoutStorage) await page.evaluateOnNewDocument(withoutStorage);
      await page.goto(scene.url, { waitUntil: 'networkidle0' });
      await scene.act?.(page);
      const name = `${scene.name} ${width} ${scheme}`.replaceAll(' ', '-');
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      await context.close();
    }
  }
}

/** Takes a picture of every state of the widget and of every hosted page, and gives how many scenes. */
export async function takeScreenshots(
  browser: Browser,
  { portal, collector, folder }: { portal: string; collector: string; folder: string },
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const scenes: Scene[] = [
    ...Object.entries(states).map(([name, act]) => ({
      name,
      act,
      url: portal,
      isWithoutStorage: name === 'kept',
    })),
    { name: 'survey of 2023', url: `${portal}/?survey=vn-service-2023` },
    { name: 'needs', url: `${portal}/?survey=vn-needs-2023` },
    { name: 'english', url: `${portal}/?lang=en` },
    { name: 'hosted form', url: `${collector}/s/vn-service` },
    { name: 'hosted sheet', url: `${collector}/s/vn-service/poster?agency=H26.107` },
    { name: 'hosted grid', url: `${collector}/s/vn-needs-2023` },
    { name: 'results', url: `${collector}/results` },
  ];
  for (const scene of scenes) await take(browser, scene, folder);
  return scenes.length;
}
