import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu, Fedora and the vendors put a Chromium or Chrome. */
export const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Gives the path of the system's Chromium or Chrome; undefined where there is none. */
export function systemChromium(): string | undefined {
  return SYSTEM_PATHS.find((path) => existsSync(path));
}
