import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../browser/launch-options.ts';

/** Scores of a page, from 0 to 100. */
export interface Scores {
  performance: number;
  accessibility: number;
}

type Category = keyof Scores;

type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: readonly Category[]; logLevel: 'error' },
) => Promise<{ lhr: { categories: Record<Category, { score: number | null }> } } | undefined>;

/** Beside this file in a package of its own, which the sources do not know. */
const MODULE = new URL('./node_modules/lighthouse/core/index.js', import.meta.url).href;

/** Measures a page with Lighthouse as a phone loads it, in a fresh browser. Throws where it gives no score. */
export async function measurePage(url: string): Promise<Scores> {
  const { default: lighthouse }: { default: Lighthouse } = await import(MODULE);
  const browser = await puppeteer.launch(await launchOptions());
  const port = Number(new URL(browser.wsEndpoint()).port);
  const onlyCategories = ['performance', 'accessibility'] as const;
  const result = await lighthouse(url, { port, onlyCategories, logLevel: 'error' });
  await browser.close();
  const scoreOf = (category: Category) => {
    const score = result?.lhr.categories[category].score;
    if (typeof score !== 'number') throw new Error(`Lighthouse gives no ${category} for ${url}`);
    return Math.round(score * 100);
  };
  return { performance: scoreOf('performance'), accessibility: scoreOf('accessibility') };
}
