import { colorNames } from '@hailong/themes';
import type { ElementHandle, Page } from 'puppeteer-core';
import { collectorsOf } from '../facts/collectors-of.ts';
import { askFromPage } from '../page/ask-from-page.ts';
import { findCover } from '../page/find-cover.ts';
import { findHider } from '../page/find-hider.ts';
import { readColors } from '../page/read-colors.ts';
import { readElement } from '../page/read-element.ts';
import type { ElementSeen } from '../page-seen.ts';

/** Where an element is, and what belongs to it. */
export interface Whereabouts {
  page: Page;
  place: string;
  document: number;
}

async function readBothColors(page: Page, element: ElementHandle<Element>) {
  const name = 'prefers-color-scheme';
  await page.emulateMediaFeatures([{ name, value: 'light' }]);
  const light = await element.evaluate(readColors, colorNames);
  await page.emulateMediaFeatures([{ name, value: 'dark' }]);
  const dark = await element.evaluate(readColors, colorNames);
  await page.emulateMediaFeatures([{ name, value: 'light' }]);
  return { light, dark };
}

/** Looks at one element; scrolls the page. */
export async function observeElement(
  element: ElementHandle<Element>,
  { page, place, document }: Whereabouts,
): Promise<ElementSeen> {
  const facts = await element.evaluate(readElement);
  const asks: ElementSeen['asks'] = {};
  for (const base of collectorsOf(facts.attributes['collector']))
    asks[base] = await element.frame.evaluate(askFromPage, base);
  const colors = await readBothColors(page, element);
  const hiddenBy = await element.evaluate(findHider);
  const coveredBy = hiddenBy === undefined ? await element.evaluate(findCover) : undefined;
  return { ...facts, place, document, asks, colors, hiddenBy, coveredBy };
}
