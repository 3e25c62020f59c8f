import { existsSync } from 'node:fs';
import { packagedChromium } from './packaged-chromium.ts';
import { SYSTEM_PATHS, systemChromium } from './system-chromium.ts';

/** A browser to test with, and where it was found. */
export interface Chromium {
  path: string;
  origin: 'CHROME_PATH' | 'system' | '@sparticuz/chromium';
}

/**
 * Finds a Chromium: `CHROME_PATH`, then the one that comes in the npm package, so that tests meet
 * the same browser everywhere, then the system's. Throws when there is none or `CHROME_PATH` names
 * no file.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium> {
  const named = env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return { path: named, origin: 'CHROME_PATH' };
    throw new Error(
      `CHROME_PATH names no file: received "${named}", expected a Chromium or Chrome`,
    );
  }
  const packaged = await packagedChromium();
  if (packaged) return { path: packaged, origin: '@sparticuz/chromium' };
  const system = systemChromium();
  if (system) return { path: system, origin: 'system' };
  throw new Error(`no Chromium found; expected CHROME_PATH or one of ${SYSTEM_PATHS.join(', ')}`);
}
