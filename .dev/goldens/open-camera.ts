import { PNG } from 'pngjs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { GoldenPage, Scene } from './page/golden-page.ts';
import type { Picture } from './picture.ts';
import { roundShades } from './round-shades.ts';
import { SCHEMES, schemes, type Scheme } from './schemes.ts';

declare const goldenPage: GoldenPage;

/** CSS pixels between the widget and the edge of a picture; there is room for the outline of the focus. */
const MARGIN = 8;

const HEIGHT = 900;

/** A page of one width on which the widget is pictured. */
export interface Camera {
  states: string[];
  /** Pictures a scene in every scheme. */
  take(scene: Scene): Promise<Record<Scheme, Picture>>;
}

async function takeIn(client: CDPSession, scheme: Scheme, size: { width: number; height: number }) {
  const features = Object.entries(schemes[scheme]).map(([name, value]) => ({ name, value }));
  await client.send('Emulation.setEmulatedMedia', { features });
  const { data } = await client.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, ...size, scale: 1 },
  });
  return roundShades(PNG.sync.read(Buffer.from(data, 'base64')));
}

async function openPage(browser: Browser, url: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: HEIGHT });
  await page.goto(url);
  const count = await page.evaluate(() => goldenPage.loadFonts());
  if (count === 0) throw new Error('the page of the goldens has no font');
  return page;
}

/** Opens the page of the goldens in a width given in CSS pixels. */
export async function openCamera(browser: Browser, url: string, width: number): Promise<Camera> {
  const page = await openPage(browser, url, width);
  const client = await page.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return {
    states: await page.evaluate(() => goldenPage.states),
    async take(scene) {
      await page.evaluate((shown) => goldenPage.show(shown), scene);
      const { right, bottom } = await page.evaluate(() => goldenPage.measure());
      const size = {
        width: Math.min(width, Math.ceil(right) + MARGIN),
        height: Math.ceil(bottom) + MARGIN,
      };
      const pictures = {} as Record<Scheme, Picture>;
      for (const scheme of SCHEMES) pictures[scheme] = await takeIn(client, scheme, size);
      return pictures;
    },
  };
}
