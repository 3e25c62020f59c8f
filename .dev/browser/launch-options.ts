import { findChromium } from './find-chromium.ts';

/** Flags for a Chromium that may run as root in a container without a network of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Gives puppeteer's launch options for a headless Chromium with a fresh profile. */
export async function launchOptions(): Promise<{
  executablePath: string;
  headless: 'shell' | true;
  args: string[];
}> {
  const { path, origin } = await findChromium();
  return {
    executablePath: path,
    headless: origin === '@sparticuz/chromium' ? 'shell' : true,
    args: CHROMIUM_FLAGS,
  };
}
