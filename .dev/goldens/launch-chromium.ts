import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browser/launch-options.ts';
import { packagedChromium } from '../browser/packaged-chromium.ts';

const fonts = new URL('fonts.conf', import.meta.url).pathname;
const manifest = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);

/** Has the same pixels drawn by every processor. */
const DRAWING_FLAGS = [
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  '--font-render-hinting=full',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--lang=vi',
];

/**
 * Launches the Chromium of the lock file, whatever other there is, without the system's fonts;
 * undefined where it cannot run. Throws when an older one was left unpacked in its place.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  const executablePath = await packagedChromium();
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch({
    executablePath,
    headless: 'shell',
    args: [...CHROMIUM_FLAGS, ...DRAWING_FLAGS],
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const [major] = version.split('.');
  const found = await browser.version();
  if (found.includes(`/${major}.`)) return browser;
  await browser.close();
  throw new Error(`${executablePath}: received ${found}, expected ${major}; remove the file`);
}
