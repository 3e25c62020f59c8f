import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from '../browser/launch-options.ts';
import { type EngineName } from './engine-name.ts';
import { withFirefoxMedia } from './firefox-media.ts';
import { findFirefox } from './find-firefox.ts';
import { findWebkit } from './find-webkit.ts';
import { WebkitLauncher } from './webkit-launcher.ts';

async function createChromium(): Promise<BrowserLauncher> {
  return chromeLauncher({ launchOptions: await launchOptions(), concurrency: 2 });
}

async function createFirefox(): Promise<BrowserLauncher> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox: expected one in FIREFOX_PATH or /usr/bin');
  return chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
    },
    createPage: async ({ context }) => withFirefoxMedia(await context.newPage()),
    concurrency: 1,
  });
}

async function createWebkit(): Promise<BrowserLauncher> {
  const webkit = findWebkit();
  if (!webkit) throw new Error('no WebKitGTK: expected WebKitWebDriver, MiniBrowser and Xvfb');
  return new WebkitLauncher(webkit);
}

/** How each engine is made ready for the test runner. */
export const launchers: Readonly<Record<EngineName, () => Promise<BrowserLauncher>>> = {
  chromium: createChromium,
  firefox: createFirefox,
  webkit: createWebkit,
};
