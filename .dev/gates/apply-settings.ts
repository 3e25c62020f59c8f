import type { CDPSession, Page } from 'puppeteer-core';
import type { Settings } from './settings.ts';

const FONT_SIZE = 16;
const HEIGHT = 900;

/** Sets a page as a citizen's browser may be set; what is not named is as browsers come. */
export async function applySettings(
  page: Page,
  client: CDPSession,
  { width, height = HEIGHT, fontSize = FONT_SIZE, ...media }: Settings,
): Promise<void> {
  await page.setViewport({ width, height });
  await client.send('Page.setFontSizes', {
    fontSizes: { standard: fontSize, fixed: Math.round((fontSize * 13) / FONT_SIZE) },
  });
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ?? 'no-preference' },
      { name: 'forced-colors', value: media.forcedColors ?? 'none' },
    ],
  });
}
