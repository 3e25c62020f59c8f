import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu, Fedora and the vendor put a Firefox. */
const SYSTEM_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Finds a Firefox: `FIREFOX_PATH`, then the system's; undefined where there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['FIREFOX_PATH'];
  return [...(named ? [named] : []), ...SYSTEM_PATHS].find((path) => existsSync(path));
}
