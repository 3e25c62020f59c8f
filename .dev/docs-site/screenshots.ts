import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser/launch-options.ts';
import { mainPages } from './main-pages.ts';
import { serveSite } from './serve-site.ts';
import { ROOT } from './site-folders.ts';

/** Where the pictures go, kept out of git. */
const FOLDER = `${ROOT}.data/docs-site/`;

mkdirSync(FOLDER, { recursive: true });
const { url, server } = await serveSite();
const browser = await puppeteer.launch(await launchOptions());
for (const [name, path] of Object.entries(mainPages)) {
  for (const width of [320, 1280]) {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(url + path, { waitUntil: 'networkidle0' });
      const file = `${FOLDER}${name.replaceAll(' ', '-')}-${width}-${scheme}.png` as const;
      await page.screenshot({ path: file });
      console.log(file);
      await page.close();
    }
  }
}
await browser.close();
server.close();
